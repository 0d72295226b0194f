package vn.xaso.documents.incoming.domain;

import static vn.xaso.documents.incoming.domain.IncomingAct.*;
import static vn.xaso.documents.incoming.domain.IncomingMaker.*;
import static vn.xaso.documents.incoming.domain.IncomingState.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The one table of allowed moves. What is not in it cannot happen.
///
/// Law: 30/2020/NĐ-CP art. 20–24
public final class IncomingMoves {

    /// Registered, and nobody has finished with it.
    private static final Set<IncomingState> UNDER_WAY = EnumSet.range(REGISTERED, NO_ANSWER_NEEDED);

    private static final Set<IncomingState> WITH_THE_LEAD =
            EnumSet.of(TRANSFERRED, IN_WORK, TIME_ASKED, ANSWERED, NO_ANSWER_NEEDED);

    /// What the sender may still ask back: all that lies in the office, finished or not.
    private static final Set<IncomingState> RECALLABLE = recallable();

    public static final List<IncomingMove> TABLE = table();

    private IncomingMoves() {}

    /// The move of an act that leads to one state only.
    public static Optional<IncomingMove> find(IncomingState from, IncomingAct act) {
        return TABLE.stream()
                .filter(move -> move.from() == from && move.act() == act)
                .findFirst();
    }

    /// The move of an act that may lead to several states.
    public static Optional<IncomingMove> find(IncomingState from, IncomingAct act, IncomingState to) {
        return TABLE.stream()
                .filter(move -> move.from() == from && move.act() == act && move.to() == to)
                .findFirst();
    }

    /// Says whether the act, done now, first opens the document: a lead who acts has begun.
    public static boolean throughStart(IncomingState from, IncomingAct act) {
        return from == TRANSFERRED
                && find(from, act).isEmpty()
                && find(IN_WORK, act).isPresent();
    }

    /// The moves that are possible in a state, in the order of the table.
    public static List<IncomingMove> from(IncomingState state) {
        var moves = new ArrayList<>(
                TABLE.stream().filter(move -> move.from() == state).toList());
        TABLE.stream()
                .filter(move -> move.from() == IN_WORK && throughStart(state, move.act()))
                .forEach(moves::add);
        return List.copyOf(moves);
    }

    private static List<IncomingMove> table() {
        var table = new ArrayList<IncomingMove>();
        table.add(new IncomingMove(null, RECEIVE, RECEIVED, CLERK));
        add(table, RECEIVED, RETURN_TO_SENDER, RETURNED_TO_SENDER, CLERK);
        add(table, RECEIVED, REGISTER, REGISTERED, CLERK);
        add(table, REGISTERED, SUBMIT, SUBMITTED, CLERK);
        add(table, SUBMITTED, DIRECT, DIRECTED, LEADER);
        add(table, SUBMITTED, SUBMIT, SUBMITTED, CLERK);
        add(table, DIRECTED, TRANSFER, TRANSFERRED, CLERK);
        add(table, TRANSFERRED, START, IN_WORK, LEAD);
        add(table, TRANSFERRED, SUB_ASSIGN, TRANSFERRED, HEAD);
        add(table, IN_WORK, SUB_ASSIGN, TRANSFERRED, HEAD);
        add(table, TRANSFERRED, HAND_BACK, TRANSFERRED, LEAD);
        add(table, IN_WORK, HAND_BACK, TRANSFERRED, LEAD);
        add(table, TRANSFERRED, RETURN_UP, RETURNED_UP, LEAD);
        add(table, IN_WORK, RETURN_UP, RETURNED_UP, LEAD);
        add(table, IN_WORK, ASK_TIME, TIME_ASKED, LEAD);
        add(table, TIME_ASKED, GRANT_TIME, IN_WORK, LEADER);
        add(table, TIME_ASKED, REFUSE_TIME, IN_WORK, LEADER);
        add(table, IN_WORK, ANSWER, ANSWERED, LEAD);
        add(table, TIME_ASKED, ANSWER, ANSWERED, LEAD);
        add(table, IN_WORK, NEED_NO_ANSWER, NO_ANSWER_NEEDED, LEAD);
        add(table, TIME_ASKED, NEED_NO_ANSWER, NO_ANSWER_NEEDED, LEAD);
        add(table, ANSWERED, COMPLETE, COMPLETED, LEAD);
        add(table, NO_ANSWER_NEEDED, COMPLETE, COMPLETED, LEAD);
        add(table, COMPLETED, FILE, FILED, LEAD);
        addAcrossStates(table);
        return List.copyOf(table);
    }

    private static void addAcrossStates(List<IncomingMove> table) {
        for (var state : List.of(DIRECTED, TRANSFERRED, IN_WORK, RETURNED_UP)) {
            add(table, state, DIRECT, DIRECTED, LEADER);
        }
        for (var state : WITH_THE_LEAD) {
            add(table, state, CONTRIBUTE, state, CONTRIBUTOR);
        }
        for (var state : UNDER_WAY) {
            add(table, state, CORRECT, state, CLERK);
            add(table, state, ADD_FILES, state, CLERK);
        }
        add(table, RECEIVED, ADD_FILES, RECEIVED, CLERK);
        for (var state : RECALLABLE) {
            add(table, state, RECALL, RECALL_ASKED, SENDER);
            add(table, RECALL_ASKED, REFUSE_RECALL, state, CLERK);
            add(table, state, REPLACE, REPLACED, SENDER);
        }
        add(table, RECALL_ASKED, AGREE_TO_RECALL, RECALLED, CLERK);
        add(table, RECALL_ASKED, REPLACE, REPLACED, SENDER);
    }

    private static void add(
            List<IncomingMove> table, IncomingState from, IncomingAct act, IncomingState to, IncomingMaker who) {
        table.add(new IncomingMove(from, act, to, who));
    }

    private static Set<IncomingState> recallable() {
        var states = EnumSet.copyOf(UNDER_WAY);
        states.addAll(EnumSet.of(RECEIVED, COMPLETED, FILED));
        return states;
    }
}
