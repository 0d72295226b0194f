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
    /// Head: take in what other offices ask, give it to one of the people.
    ASSIGN_LEGS,
    /// Answer what another office asks.
    ANSWER_LEGS,
    /// Clerk: receive and register incoming documents, pass them on, keep the register.
    REGISTER_DOCUMENTS,
    /// Leader: say who handles an incoming document, until when.
    DIRECT_DOCUMENTS,
    /// Head of an office: give a document of the office to one of its people.
    ASSIGN_DOCUMENTS,
    /// Everybody who works: handle a document given to one, draft documents.
    HANDLE_DOCUMENTS,
    /// Head of an office: answer for the content of a draft.
    REVIEW_DRAFTS,
    /// Head of the unit's own office, or whom the leader names: answer for the form of a draft.
    CHECK_FORMAT,
    /// Sign outgoing documents, in a capacity that the rules of signing allow.
    SIGN_DOCUMENTS,
    /// Clerk: number, date, the signature of the organisation, sending.
    ISSUE_DOCUMENTS,
    /// See all documents of the unit, not only one's own.
    READ_DOCUMENTS,
    /// Set up number series, rules of signing, the list of dossiers.
    MANAGE_DOCUMENT_RULES,
    /// Archivist: take dossiers over from the offices, answer for what is kept.
    KEEP_ARCHIVE,
    MANAGE_CALENDAR,
    MANAGE_PEOPLE,
    MANAGE_CATALOGUE,
    /// Commune: say which procedures the unit does not take.
    CLOSE_PROCEDURES,
    /// Commune: give signing keys to those who sign, and block them.
    MANAGE_KEYS,
    /// Province: the list of units.
    MANAGE_UNITS,
    /// Province: which authorities are believed when a signature is checked.
    MANAGE_TRUST,
    READ_AUDIT,
    /// Look into the operations room: what is overdue, what comes, who waits, what alarms.
    SEE_OPERATIONS,
    /// Ask the holder of a matter, urge, say who shall handle it; the province: a unit.
    GIVE_DIRECTIVES,
    /// Set from when an alert is opened and whose it is; withdraw the link of a wall screen.
    MANAGE_ALERTS,
    /// Keep plans and programmes, their goals and measures.
    MANAGE_PLANS,
    /// Province: duties to report, their forms, rounds, what comes of them.
    MANAGE_REPORTS
}
