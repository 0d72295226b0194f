package vn.xaso.kernel;

/// What an official may do in his or her unit. Rights come from positions, never from a person directly.
public enum Right {
    /// One-stop shop: receive, ask for a fix, refuse, accept.
    RECEIVE_CASES,
    /// One-stop shop: hand over results.
    RETURN_RESULTS,
    /// Head: give a case to a specialist.
    ASSIGN_CASES,
    /// Specialist: review, ask for supplements, submit to the leader.
    REVIEW_CASES,
    /// Leader: sign, return, stop.
    DECIDE_CASES,
    /// Clerk: number, date and the signature of the organisation.
    ISSUE_RESULTS,
    /// See all cases of the unit, not only one's own.
    READ_CASES,
    MANAGE_CALENDAR,
    MANAGE_PEOPLE,
    MANAGE_CATALOGUE,
    /// Commune: say which procedures the unit does not take.
    CLOSE_PROCEDURES,
    /// Commune: give signing keys to those who sign, and block them.
    MANAGE_KEYS,
    /// Province: the list of units.
    MANAGE_UNITS,
    READ_AUDIT
}
