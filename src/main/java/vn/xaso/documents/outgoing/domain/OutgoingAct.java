package vn.xaso.documents.outgoing.domain;

import java.util.Locale;

/// What somebody does with an outgoing document. Every act is one immutable event.
public enum OutgoingAct {
    /// A new version of the draft.
    WRITE,
    ASK_OPINION,
    GIVE_OPINION,
    /// Somebody else takes over what a person who leaves had in hand.
    PASS_ON,
    /// To the head of the drafting office.
    SUBMIT,
    /// The drafter takes back what nobody has looked at yet.
    TAKE_BACK,
    /// The head puts the initial to the content.
    APPROVE,
    /// The form is right: the document goes to the leader.
    CONFIRM_FORMAT,
    RETURN,
    SIGN,
    NUMBER,
    /// The signature of the organisation.
    SEAL,
    ISSUE,
    /// An issued document goes to more recipients.
    SEND_ALSO,
    RECALL,
    /// A letter of the issuer puts a mistake of form right.
    CORRECT,
    /// A document of equal form takes its place.
    REPLACE,
    CANCEL;

    /// The stable word of the audit trail.
    public String auditWord() {
        return "outgoing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
