package vn.xaso.files;

import org.jspecify.annotations.Nullable;

/// A file that was looked into and may be stored. Photographs have lost what tells where they were taken.
///
/// @param pageCount of a PDF, otherwise null
public record CheckedFile(String name, FileKind kind, byte[] content, @Nullable Integer pageCount) {}
