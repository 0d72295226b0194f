package vn.xaso.files;

/// What the virus scanner said. Without a scanner nothing is ever called clean.
public enum ScanState {
    NOT_CONFIGURED,
    CLEAN,
    LOCKED
}
