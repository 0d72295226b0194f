package vn.xaso.ui;

/// Something a watcher of the program may know besides whether it can work. Must cost nothing to ask.
public interface HealthFact {

    /// Such as `search`.
    String name();

    /// A word or a number; nothing that a stranger may not know.
    String value();
}
