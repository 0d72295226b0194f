package vn.xaso.documents.incoming.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// An incoming document. It never changes in place: an act makes the next one and the event that tells of it.
///
/// @param version the number of the last event
/// @param number null before registration
/// @param beforeRecall the state to which a refused recall leads back, null unless a recall is asked
public record IncomingDocument(
        UUID id,
        UnitId unit,
        IncomingState state,
        int version,
        Arrival arrival,
        Particulars particulars,
        @Nullable ArrivalNumber number,
        Handling handling,
        Ties ties,
        @Nullable IncomingState beforeRecall) {

    /// The acts that may move the day by which the matter is done.
    private static final Set<IncomingAct> MOVE_THE_DAY =
            EnumSet.of(IncomingAct.REGISTER, IncomingAct.DIRECT, IncomingAct.GRANT_TIME);

    public IncomingDocument {
        if (state.isOpen() && (handling.owner() == null || handling.stepDueOn() == null)) {
            throw new IllegalArgumentException("An open document has an owner and a date");
        }
        if (!state.isOpen() && handling.owner() != null) {
            throw new IllegalArgumentException("Nobody owns a document that has ended");
        }
    }

    /// What an act leaves behind: the document as it is now and what happened.
    public record Change(IncomingDocument after, List<IncomingEvent> events) {

        public Change {
            events = List.copyOf(events);
        }
    }

    /// Who acts, when, and what they say to it.
    public record Writing(By by, Instant at, String note) {}

    /// A document that has just come in.
    public static Change receive(
            UUID id, UnitId unit, Arrival arrival, Particulars particulars, Handling handling, Ties ties, By by) {
        var document = new IncomingDocument(
                id, unit, IncomingState.RECEIVED, 1, arrival, particulars, null, handling, ties, null);
        var event = new IncomingEvent(
                1,
                arrival.at(),
                by,
                IncomingAct.RECEIVE,
                null,
                IncomingState.RECEIVED,
                handling.owner(),
                handling.dueOn(),
                "");
        return new Change(document, List.of(event));
    }

    /// Does the act, if the table of moves allows it here.
    ///
    /// @param next who has the document in hand afterwards
    public Change act(IncomingAct act, Writing writing, Handling next) {
        return act(act, writing, next, particulars, number, ties);
    }

    public Change act(IncomingAct act, Writing writing, Handling next, Ties newTies) {
        return act(act, writing, next, particulars, number, newTies);
    }

    public Change act(
            IncomingAct act,
            Writing writing,
            Handling next,
            Particulars said,
            @Nullable ArrivalNumber given,
            Ties newTies) {
        var events = new ArrayList<IncomingEvent>(2);
        var from = state;
        if (IncomingMoves.throughStart(state, act)) {
            events.add(event(events, writing, IncomingAct.START, from, IncomingState.IN_WORK, handling));
            from = IncomingState.IN_WORK;
        }
        var to = landing(from, act);
        checkTheDay(act, writing, next);
        events.add(event(events, writing, act, from, to, next));
        var recalledFrom = act == IncomingAct.RECALL ? state : null;
        var after = new IncomingDocument(
                id, unit, to, version + events.size(), arrival, said, given, next, newTies, recalledFrom);
        return new Change(after, events);
    }

    private IncomingState landing(IncomingState from, IncomingAct act) {
        var move = act == IncomingAct.REFUSE_RECALL && beforeRecall != null
                ? IncomingMoves.find(from, act, beforeRecall)
                : IncomingMoves.find(from, act);
        return move.orElseThrow(() -> new Refusal("incoming.refusal.notNow")).to();
    }

    /// No day moves without an act that may move it and words that say why.
    private void checkTheDay(IncomingAct act, Writing writing, Handling next) {
        var before = handling.dueOn();
        if (Objects.equals(before, next.dueOn())) {
            return;
        }
        if (!MOVE_THE_DAY.contains(act)) {
            throw new IllegalArgumentException("No day moves by " + act);
        }
        if (before != null && writing.note().isBlank()) {
            throw new Refusal("incoming.refusal.reason");
        }
    }

    private IncomingEvent event(
            List<IncomingEvent> before,
            Writing writing,
            IncomingAct act,
            IncomingState from,
            IncomingState to,
            Handling after) {
        return new IncomingEvent(
                version + before.size() + 1,
                writing.at(),
                writing.by(),
                act,
                from,
                to,
                after.owner(),
                after.dueOn(),
                act == IncomingAct.START ? "" : writing.note());
    }
}
