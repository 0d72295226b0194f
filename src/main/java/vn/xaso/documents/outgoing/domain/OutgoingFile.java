package vn.xaso.documents.outgoing.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A file of a document. Each step makes a new one.
///
/// @param no counts from 1 in each document
/// @param draft the version of the draft that it was made of
/// @param signature the lines printed above the place for the signature; empty where there is none
public record OutgoingFile(
        int no, Kind kind, UUID file, String name, int pages, int draft, List<String> signature, Instant at) {

    public enum Kind {
        /// Printed, with the places for signature, number and date still open.
        TO_SIGN,
        /// Signed by the leader.
        SIGNED,
        /// With number, date and the signature of the organisation.
        ISSUED,
        /// A separate file that goes with the document.
        ATTACHMENT,
        /// The same, signed by the organisation.
        ISSUED_ATTACHMENT,
        /// An attachment that was taken away again.
        REMOVED_ATTACHMENT
    }
}
