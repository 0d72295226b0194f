package vn.xaso.documents.dossiers.domain;

import java.util.Locale;

/// What somebody does with a dossier. Every act is one immutable event.
public enum DossierAct {
    /// It is put in the list of the year.
    PLAN,
    /// Code, title, keeper or retention change.
    CHANGE,
    OPEN,
    FILE,
    /// A document is taken out, because it does not belong there or lies there twice.
    TAKE_OUT,
    /// The papers get their order.
    NUMBER,
    CLOSE,
    REOPEN,
    /// The head lets the office keep it beyond the day on which the archive should have it.
    KEEP,
    OFFER,
    /// The office takes its offer back.
    WITHDRAW,
    /// The archive does not take it as it is.
    SEND_BACK,
    RECEIVE,
    /// Somebody else keeps it, because its keeper leaves.
    PASS_ON,
    STRIKE;

    /// The stable word of the audit trail.
    public String auditWord() {
        return "dossier." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
