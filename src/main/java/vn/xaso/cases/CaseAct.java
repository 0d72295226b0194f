package vn.xaso.cases;

/// What somebody does with a case. Every act is one immutable event.
public enum CaseAct {
    /// The citizen sends the case, or the one-stop officer takes it in at the counter.
    SUBMIT,
    /// Reception asks for a fix before it accepts (form 02).
    ASK_FIX,
    /// The citizen answers the request for a fix.
    FIX,
    /// Reception refuses (form 03).
    REFUSE,
    /// Reception accepts: code, due date, receipt (form 01), control sheet (form 06).
    ACCEPT,
    /// The head gives the case to a specialist.
    ASSIGN,
    START_REVIEW,
    /// The specialist asks the citizen for more papers (form 02); the clock stops.
    REQUEST_SUPPLEMENT,
    SUPPLY,
    REQUEST_PAYMENT,
    RECORD_PAYMENT,
    /// Another organisation is asked; the clock runs on.
    CONSULT,
    RECORD_ANSWER,
    TRANSFER_UP,
    RECORD_LEG_RESULT,
    /// Every step of a linked procedure has ended: their results are together.
    GATHER,
    /// The specialist ends a step of the design: the case goes to whoever has the next one.
    PASS_ON,
    /// The specialist sends the work back to an earlier step, on a way of the design.
    SEND_BACK,
    SUBMIT_TO_LEADER,
    RETURN_TO_SPECIALIST,
    /// The leader signs the result, or approves a result on paper.
    SIGN,
    /// The clerk gives number and date and the signature of the organisation.
    ISSUE,
    /// One-stop hands the result over, or the citizen downloads it.
    HAND_OVER,
    /// The citizen takes the case back.
    WITHDRAW,
    /// The leader stops the case (form 05).
    STOP,
    /// The leader apologises and sets a new date (form 04).
    EXTEND,
    /// The unit was merged: its successor goes on with the case. Nobody does it by hand.
    TAKE_OVER;

    /// The stable word of the audit trail.
    public String auditWord() {
        return "case." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
