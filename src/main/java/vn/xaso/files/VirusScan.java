package vn.xaso.files;

/// The place where a virus scanner is plugged in.
public interface VirusScan {

    VirusScan NONE = content -> ScanState.NOT_CONFIGURED;

    /// [ScanState#LOCKED] where the scanner did not answer, whatever the reason: never clean by default.
    ScanState scan(byte[] content);

    /// Whether it answered when it was last asked.
    default State state() {
        return State.OFF;
    }

    /// For the health page.
    enum State {
        OFF,
        UP,
        DOWN
    }
}
