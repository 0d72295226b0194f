package vn.xaso.cases.domain;

import static vn.xaso.cases.CaseAct.*;
import static vn.xaso.cases.CaseState.*;
import static vn.xaso.cases.domain.MoveMaker.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;

/// The one table of allowed moves. What is not in it cannot happen.
///
/// Law: NĐ 118/2025/NĐ-CP; TT 03/2025/TT-VPCP, annex I
public final class CaseMoves {

    /// States in which a specialist has the case in hand. `ASSIGNED` and `RETURNED_TO_SPECIALIST` become `IN_REVIEW`
    /// by the specialist's first act, see [#throughReview].
    private static final Set<CaseState> IN_HAND = EnumSet.of(ASSIGNED, RETURNED_TO_SPECIALIST);

    private static final Set<CaseState> BEING_HANDLED = EnumSet.of(
            ACCEPTED,
            ASSIGNED,
            IN_REVIEW,
            WAIT_SUPPLEMENT,
            WAIT_PAYMENT,
            WAIT_OTHER_ORG,
            TRANSFERRED_UP,
            SUBMITTED_TO_LEADER,
            RETURNED_TO_SPECIALIST);

    /// States in which the case waits for others, while a specialist answers for it; another one may take it over.
    private static final Set<CaseState> WITH_A_SPECIALIST =
            EnumSet.of(WAIT_SUPPLEMENT, WAIT_PAYMENT, WAIT_OTHER_ORG, TRANSFERRED_UP, SUBMITTED_TO_LEADER);

    /// Inside the office, where the version has a design: which step comes next, the design says.
    private static final List<CaseMove> BY_DESIGN = List.of(
            new CaseMove(IN_REVIEW, PASS_ON, ASSIGNED, SPECIALIST),
            new CaseMove(IN_REVIEW, SEND_BACK, RETURNED_TO_SPECIALIST, SPECIALIST));

    public static final List<CaseMove> TABLE = table();

    private static final Map<CaseState, Map<CaseAct, CaseMove>> BY_STATE = TABLE.stream()
            .collect(Collectors.groupingBy(
                    CaseMove::from, Collectors.toMap(CaseMove::act, Function.identity(), (first, second) -> first)));

    private CaseMoves() {}

    public static Optional<CaseMove> find(CaseState from, CaseAct act) {
        return Optional.ofNullable(BY_STATE.getOrDefault(from, Map.of()).get(act));
    }

    /// Says whether the act, done now, first takes the case into review: a specialist who works has begun.
    public static boolean throughReview(CaseState from, CaseAct act) {
        return IN_HAND.contains(from)
                && find(from, act).isEmpty()
                && find(IN_REVIEW, act).isPresent();
    }

    /// The acts that are possible in a state, in the order of the table.
    public static List<CaseMove> from(CaseState state) {
        var moves = new ArrayList<>(
                TABLE.stream().filter(move -> move.from() == state).toList());
        if (IN_HAND.contains(state)) {
            TABLE.stream()
                    .filter(move -> move.from() == IN_REVIEW && throughReview(state, move.act()))
                    .forEach(moves::add);
        }
        return List.copyOf(moves);
    }

    private static List<CaseMove> table() {
        var table = new ArrayList<CaseMove>(List.of(
                new CaseMove(DRAFT, SUBMIT, SUBMITTED, APPLICANT),
                new CaseMove(SUBMITTED, ASK_FIX, NEEDS_FIX_BEFORE_ACCEPT, RECEPTION),
                new CaseMove(SUBMITTED, REFUSE, REFUSED, RECEPTION),
                new CaseMove(SUBMITTED, ACCEPT, ACCEPTED, RECEPTION),
                new CaseMove(SUBMITTED, WITHDRAW, WITHDRAWN, APPLICANT),
                new CaseMove(NEEDS_FIX_BEFORE_ACCEPT, FIX, SUBMITTED, APPLICANT),
                new CaseMove(NEEDS_FIX_BEFORE_ACCEPT, REFUSE, REFUSED, RECEPTION),
                new CaseMove(NEEDS_FIX_BEFORE_ACCEPT, WITHDRAW, WITHDRAWN, APPLICANT),
                new CaseMove(ACCEPTED, ASSIGN, ASSIGNED, HEAD),
                new CaseMove(ASSIGNED, ASSIGN, ASSIGNED, HEAD),
                new CaseMove(ASSIGNED, START_REVIEW, IN_REVIEW, SPECIALIST),
                new CaseMove(IN_REVIEW, ASSIGN, ASSIGNED, HEAD),
                new CaseMove(IN_REVIEW, REQUEST_SUPPLEMENT, WAIT_SUPPLEMENT, SPECIALIST),
                new CaseMove(WAIT_SUPPLEMENT, SUPPLY, IN_REVIEW, APPLICANT),
                new CaseMove(IN_REVIEW, REQUEST_PAYMENT, WAIT_PAYMENT, SPECIALIST),
                new CaseMove(WAIT_PAYMENT, RECORD_PAYMENT, IN_REVIEW, RECEPTION),
                new CaseMove(IN_REVIEW, CONSULT, WAIT_OTHER_ORG, SPECIALIST),
                new CaseMove(WAIT_OTHER_ORG, RECORD_ANSWER, IN_REVIEW, SPECIALIST),
                new CaseMove(WAIT_OTHER_ORG, GATHER, RESULT_ISSUED, PROGRAM),
                new CaseMove(IN_REVIEW, TRANSFER_UP, TRANSFERRED_UP, SPECIALIST),
                new CaseMove(TRANSFERRED_UP, RECORD_LEG_RESULT, IN_REVIEW, SPECIALIST),
                new CaseMove(IN_REVIEW, SUBMIT_TO_LEADER, SUBMITTED_TO_LEADER, SPECIALIST),
                new CaseMove(SUBMITTED_TO_LEADER, RETURN_TO_SPECIALIST, RETURNED_TO_SPECIALIST, LEADER),
                new CaseMove(RETURNED_TO_SPECIALIST, START_REVIEW, IN_REVIEW, SPECIALIST),
                new CaseMove(SUBMITTED_TO_LEADER, SIGN, SIGNED, LEADER),
                new CaseMove(SIGNED, ISSUE, RESULT_ISSUED, CLERK),
                new CaseMove(RESULT_ISSUED, HAND_OVER, RETURNED_RESULT, RETURN_DESK),
                new CaseMove(NEGATIVE_RESULT, HAND_OVER, RETURNED_RESULT, RETURN_DESK)));
        addAtAnyTime(table);
        return List.copyOf(table);
    }

    /// What may happen in many states.
    private static void addAtAnyTime(List<CaseMove> table) {
        for (var state : WITH_A_SPECIALIST) {
            table.add(new CaseMove(state, ASSIGN, state, HEAD));
        }
        for (var state : BEING_HANDLED) {
            table.add(new CaseMove(state, WITHDRAW, WITHDRAWN, APPLICANT));
            table.add(new CaseMove(state, STOP, STOPPED, LEADER));
            table.add(new CaseMove(state, EXTEND, state, LEADER));
        }
        Stream.concat(BY_DESIGN.stream(), mergers()).forEach(table::add);
    }

    /// Whatever is open goes on at the successor as it stands.
    private static Stream<CaseMove> mergers() {
        return Stream.of(CaseState.values())
                .filter(CaseState::isOpen)
                .map(state -> new CaseMove(state, TAKE_OVER, state, PROVINCE));
    }
}
