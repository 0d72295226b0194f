package vn.xaso.files;

/// The place where a virus scanner is plugged in.
@FunctionalInterface
public interface VirusScan {

    VirusScan NONE = content -> ScanState.NOT_CONFIGURED;

    ScanState scan(byte[] content);
}
