package vn.xaso.documents.incoming.domain;

import java.util.UUID;

/// A file of a document; the first is the document itself.
///
/// @param no counts from 1
/// @param sha256 of the content, by which the same file is known when it comes again
public record IncomingFile(int no, UUID file, String name, String sha256, String kind, int pages) {}
