package vn.xaso.kernel.process;

/// How the work of another process on a strange file came to its end.
public enum Ending {
    WELL,
    /// By the clock, or in time of the processor.
    TOO_LONG,
    /// It wanted more memory, or wrote more, than it may.
    TOO_MUCH,
    DIED
}
