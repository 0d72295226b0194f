package vn.xaso.documents.incoming.domain;

import java.util.Locale;

/// What somebody does with an incoming document. Every act is one immutable event.
public enum IncomingAct {
    /// It comes in: on paper, as a file, by e-mail or from another unit of this house.
    RECEIVE,
    /// The clerk gives it back to the sender: wrong address, a page missing, a broken signature.
    RETURN_TO_SENDER,
    /// The clerk gives the arrival number.
    REGISTER,
    /// The clerk corrects an entry of the register.
    CORRECT,
    /// The clerk adds the scan of what came on paper, or what came after it.
    ADD_FILES,
    /// The clerk lays it before a leader.
    SUBMIT,
    /// The leader names one lead, the contributors, who is informed, and the day.
    DIRECT,
    /// The clerk passes it to those whom the leader named.
    TRANSFER,
    /// The head of an office gives it to one of its people.
    SUB_ASSIGN,
    /// Who got it from the head gives it back to the head.
    HAND_BACK,
    /// The lead opens it.
    START,
    /// The lead gives it back to the leader: it is another one's business.
    RETURN_UP,
    ASK_TIME,
    GRANT_TIME,
    REFUSE_TIME,
    /// A contributor gives an opinion.
    CONTRIBUTE,
    /// It is answered by a document of this office.
    ANSWER,
    NEED_NO_ANSWER,
    COMPLETE,
    /// It is put in a dossier.
    FILE,
    /// The sender asks for it back.
    RECALL,
    AGREE_TO_RECALL,
    REFUSE_RECALL,
    /// The sender has sent another version.
    REPLACE;

    /// The stable word of the audit trail.
    public String auditWord() {
        return "incoming." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
