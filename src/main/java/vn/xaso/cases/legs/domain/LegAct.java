package vn.xaso.cases.legs.domain;

import java.util.Locale;

/// What somebody does with a leg. Every act is one immutable event.
public enum LegAct {
    SEND,
    /// The receiver says that it has come.
    ACKNOWLEDGE,
    /// The receiver gives it to one of its people.
    ASSIGN,
    ANSWER,
    /// The receiver gives it back, because the matter is not its own.
    RETURN,
    /// Whoever asked takes it back.
    RECALL,
    /// Whoever asked reminds the receiver.
    URGE,
    /// Whoever asked writes down under which number and where it stands in a system outside.
    NOTE;

    /// The stable word of the audit trail.
    public String auditWord() {
        return "leg." + name().toLowerCase(Locale.ROOT);
    }
}
