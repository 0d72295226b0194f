package vn.xaso.files.domain;

import java.time.Instant;

/// Where the bytes lie, each content once under its hash.
public interface Contents {

    /// Returns when the content is safe on disk.
    void place(String sha256, byte[] content);

    byte[] read(String sha256);

    boolean isWritable();

    /// Removes contents last placed before that time to which no committed record points. Returns how many.
    int sweep(Instant placedBefore);
}
