package vn.xaso.files;

/// What the virus scanner said. Without a scanner nothing is ever called clean.
public enum ScanState {
    /// No scanner has looked at it: there is none here, or the program made the file itself.
    NOT_CONFIGURED,
    CLEAN,
    /// The scanner was away when the file came. Nobody opens it before it has been looked at.
    LOCKED,
    /// Found by the scanner after it was stored. Nobody ever opens it.
    INFECTED;

    public boolean isOpen() {
        return this == NOT_CONFIGURED || this == CLEAN;
    }
}
