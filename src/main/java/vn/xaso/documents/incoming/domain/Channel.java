package vn.xaso.documents.incoming.domain;

/// How a document came.
public enum Channel {
    /// On paper, with or without a scan.
    PAPER,
    /// As a file that somebody brought.
    UPLOAD,
    EMAIL,
    /// From another unit of this house.
    HOUSE
}
