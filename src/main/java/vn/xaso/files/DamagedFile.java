package vn.xaso.files;

/// The content of a stored file is gone or is not what was stored. A fault of the disk or of whoever cares for it: the
/// backup has it under the same hash.
public class DamagedFile extends RuntimeException {

    public DamagedFile(String message, Throwable cause) {
        super(message, cause);
    }

    public DamagedFile(String message) {
        super(message);
    }
}
