package vn.xaso.cases.application;

import java.util.Arrays;
import java.util.List;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;

/// Which events hand a case over, and to whom: whoever acted next as that receiver, or the role where nobody has yet.
///
/// @param later the events after the hand-over
record HandOver(FormWords words, CaseFile caseFile, List<CaseEvent> later) {

    static boolean isOne(CaseAct act) {
        return switch (act) {
            case ACCEPT,
                    ASSIGN,
                    REQUEST_SUPPLEMENT,
                    SUPPLY,
                    REQUEST_PAYMENT,
                    RECORD_PAYMENT,
                    CONSULT,
                    RECORD_ANSWER,
                    TRANSFER_UP,
                    RECORD_LEG_RESULT,
                    PASS_ON,
                    SEND_BACK,
                    SUBMIT_TO_LEADER,
                    RETURN_TO_SPECIALIST,
                    SIGN,
                    ISSUE,
                    HAND_OVER -> true;
            default -> false;
        };
    }

    /// The step of the procedure that ends with the act, as its internal steps name it, or empty.
    static String step(CaseAct act) {
        return switch (act) {
            case ACCEPT -> "RECEIVE";
            case ASSIGN -> "ASSIGN";
            case SUBMIT_TO_LEADER -> "REVIEW";
            case SIGN, RETURN_TO_SPECIALIST -> "DECIDE";
            case ISSUE -> "ISSUE";
            default -> "";
        };
    }

    String receiver(CaseEvent event) {
        return switch (event.act()) {
            case ACCEPT -> next("caseprint.control.assigner", CaseAct.ASSIGN);
            case ASSIGN -> event.note() == null ? words.of("caseprint.control.specialist") : event.note();
            case PASS_ON, SEND_BACK -> EventFacts.read(event, "to").orElse(words.of("caseprint.control.specialist"));
            case REQUEST_SUPPLEMENT, REQUEST_PAYMENT, HAND_OVER ->
                caseFile.applicant().name();
            case CONSULT, TRANSFER_UP -> words.of("caseprint.control.elsewhere");
            case SUBMIT_TO_LEADER -> next("caseprint.control.leader", CaseAct.SIGN, CaseAct.RETURN_TO_SPECIALIST);
            case SIGN -> next("caseprint.control.clerk", CaseAct.ISSUE);
            case ISSUE -> words.centre(caseFile);
            default ->
                next("caseprint.control.specialist", CaseAct.SUBMIT_TO_LEADER, CaseAct.START_REVIEW, CaseAct.CONSULT);
        };
    }

    private String next(String role, CaseAct... acts) {
        return later.stream()
                .filter(event -> Arrays.asList(acts).contains(event.act()))
                .findFirst()
                .map(event -> FormWords.person(event.by()))
                .orElse(words.of(role));
    }
}
