package vn.xaso.documents.outgoing.domain;

import java.util.EnumSet;
import java.util.Set;

/// Where an outgoing document stands.
///
/// Law: 30/2020/NĐ-CP art. 10–19
public enum OutgoingState {
    DRAFTING,
    /// The head of the drafting office answers for the content.
    CONTENT_REVIEW,
    /// Somebody named for it answers for form and procedure.
    FORMAT_CHECK,
    AT_LEADER,
    /// Sent back to the drafter, with a reason.
    RETURNED,
    SIGNED,
    NUMBERED,
    /// Signed by the organisation: the original.
    SEALED,
    ISSUED,
    CANCELLED,
    RECALLED,
    REPLACED;

    /// States after which nothing is left to do.
    public static final Set<OutgoingState> ENDED = EnumSet.of(ISSUED, CANCELLED, RECALLED, REPLACED);

    /// States in which the document has its number.
    public static final Set<OutgoingState> REGISTERED = EnumSet.of(NUMBERED, SEALED, ISSUED, RECALLED, REPLACED);

    public boolean isOpen() {
        return !ENDED.contains(this);
    }

    /// The paper with the name of its signer is ready, and the signature is still missing.
    boolean waitsUnsigned() {
        return this == CONTENT_REVIEW || this == FORMAT_CHECK || this == AT_LEADER;
    }

    /// It has left the office, whatever became of it later.
    public boolean isIssued() {
        return this == ISSUED || this == RECALLED || this == REPLACED;
    }
}
