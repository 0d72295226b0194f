package vn.xaso.documents.outgoing.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of a draft. None is ever thrown away.
///
/// @param no counts from 1
/// @param file the document as it was made elsewhere (DOCX or PDF), or null where the text is all there is
/// @param fileName empty without a file
public record Draft(
        int no, DraftText text, @Nullable UUID file, String fileName, UUID byPerson, String byName, Instant at) {}
