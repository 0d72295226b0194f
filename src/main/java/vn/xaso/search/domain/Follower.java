package vn.xaso.search.domain;

/// Keeps the index of an engine that has one of its own.
public interface Follower {

    /// The name of the engine.
    String engine();

    /// Reads what was written since the last time.
    void follow();

    /// How many entries had still to be read after the last look, at most a thousand.
    int behind();
}
