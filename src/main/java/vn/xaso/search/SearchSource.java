package vn.xaso.search;

/// A part of the program that has things to find. Asked when the index is written anew.
public interface SearchSource {

    /// Puts everything it has, unit by unit, each some at a time in transactions of its own.
    void putEverything();
}
