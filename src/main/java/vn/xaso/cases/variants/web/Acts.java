package vn.xaso.cases.variants.web;

import java.util.List;
import vn.xaso.cases.CaseState;

/// What is done with a case in each state, as steps of an internal process call it. The first that a process has
/// counts.
final class Acts {

    static final String REVIEWED = "REVIEW";
    static final String CONSULTED = "CONSULT";

    private Acts() {}

    static List<String> of(CaseState state) {
        return switch (state) {
            case DRAFT, SUBMITTED, NEEDS_FIX_BEFORE_ACCEPT -> List.of("RECEIVE");
            case ACCEPTED -> List.of("ASSIGN", REVIEWED);
            case ASSIGNED, IN_REVIEW, WAIT_SUPPLEMENT, WAIT_PAYMENT, RETURNED_TO_SPECIALIST -> List.of(REVIEWED);
            case WAIT_OTHER_ORG, TRANSFERRED_UP -> List.of(CONSULTED, REVIEWED);
            case SUBMITTED_TO_LEADER -> List.of("DECIDE");
            case SIGNED -> List.of("ISSUE", "RETURN");
            case RESULT_ISSUED, NEGATIVE_RESULT -> List.of("RETURN");
            case REFUSED, RETURNED_RESULT, WITHDRAWN, STOPPED -> List.of();
        };
    }
}
