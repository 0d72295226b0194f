package vn.xaso.documents.dossiers.domain;

import java.time.Instant;
import vn.xaso.documents.dossiers.FiledDocument;

/// A document in a dossier.
///
/// @param no its place, from 1
/// @param home whether the document lies here; a document lies in one dossier and may be listed in more
/// @param filedBy the name of the official
public record Paper(FiledDocument document, int no, boolean home, Instant filedAt, String filedBy) {

    public Paper at(int place) {
        return new Paper(document, place, home, filedAt, filedBy);
    }
}
