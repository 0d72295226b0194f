package vn.xaso.demo;

import java.time.Instant;

/// One act of a plan.
///
/// @param words what the actor says with it, or empty
record Act(Instant at, Step step, String words) {

    /// Each step is one event of the case, so the version of a case tells how many were done.
    enum Step {
        SUBMIT,
        ASK_FIX,
        REFUSE,
        ACCEPT,
        ASSIGN,
        REVIEW,
        REQUEST_SUPPLEMENT,
        SUPPLY,
        REQUEST_PAYMENT,
        CONSULT,
        DRAFT,
        DECLINE,
        SEND_BACK,
        EXTEND,
        SIGN,
        ISSUE,
        HAND_OVER,
        WITHDRAW,
        STOP
    }
}
