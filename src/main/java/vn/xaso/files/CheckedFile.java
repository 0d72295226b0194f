package vn.xaso.files;

import org.jspecify.annotations.Nullable;

/// A file that was looked into and may be stored. Photographs have lost what tells where they were taken.
///
/// @param pageCount of a PDF, otherwise null
/// @param scan locked where the virus scanner did not answer
public record CheckedFile(
        String name,
        FileKind kind,
        byte[] content,
        @Nullable Integer pageCount,
        ScanState scan) {

    /// A file that the program made itself.
    public CheckedFile(String name, FileKind kind, byte[] content, @Nullable Integer pageCount) {
        this(name, kind, content, pageCount, ScanState.NOT_CONFIGURED);
    }
}
