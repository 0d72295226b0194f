package vn.xaso.documents.outgoing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.numbers.Registration;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// A document on its way out. It never changes in place: an act makes the next one and the event that tells of it.
///
/// @param version the number of the last event
/// @param office the office that drafts it, or null where the drafter stands above the offices
/// @param drafts how many versions of the draft there are
/// @param registration null until it has its number
public record OutgoingDocument(
        UUID id,
        UnitId unit,
        OutgoingState state,
        int version,
        Head head,
        @Nullable UUID office,
        UUID drafter,
        int drafts,
        @Nullable Registration registration,
        Links links) {

    /// What the lists show, as the last draft says it.
    ///
    /// @param type a code of the list of document types
    /// @param signer whose name stands under it, or null while nobody is chosen
    /// @param dueOn by when the issuer wants an answer, or null
    public record Head(
            String type,
            Urgency urgency,
            String summary,
            @Nullable UUID signer,
            @Nullable LocalDate dueOn) {}

    /// Other documents that it has to do with.
    ///
    /// @param answers the incoming document that it answers
    /// @param corrects the issued document that it puts right
    /// @param replaces the issued document whose place it takes
    public record Links(
            @Nullable UUID answers,
            @Nullable UUID corrects,
            @Nullable UUID replaces) {

        public static final Links NONE = new Links(null, null, null);
    }

    /// What an act leaves behind.
    public record Change(OutgoingDocument after, OutgoingEvent event) {

        public Change with(OutgoingDocument changed) {
            return new Change(changed, event);
        }
    }

    /// Does the act, if the table of moves allows it here.
    public Change act(OutgoingAct act, OutgoingEvent.By by, Instant at, @Nullable String note) {
        var move = OutgoingMoves.find(state, act).orElseThrow(() -> new Refusal("outgoing.refusal.notNow"));
        return happened(move.act(), move.to(), by, at, note);
    }

    /// Somebody who was asked gives an opinion: allowed as long as nothing is signed.
    public Change opinionGiven(OutgoingEvent.By by, Instant at, @Nullable String note) {
        if (OutgoingMoves.find(state, OutgoingAct.ASK_OPINION).isEmpty()) {
            throw new Refusal("outgoing.refusal.notNow");
        }
        return happened(OutgoingAct.GIVE_OPINION, state, by, at, note);
    }

    /// Somebody else goes on drafting: possible as long as it has not ended.
    public Change passedOn(UUID to, OutgoingEvent.By by, Instant at, String note) {
        if (!state.isOpen()) {
            throw new Refusal("outgoing.refusal.notNow");
        }
        var change = happened(OutgoingAct.PASS_ON, state, by, at, note);
        return change.with(
                new OutgoingDocument(id, unit, state, version + 1, head, office, to, drafts, registration, links));
    }

    /// Somebody else gives the opinion that was asked of a person.
    public Change opinionPassedOn(OutgoingEvent.By by, Instant at, String note) {
        return happened(OutgoingAct.PASS_ON, state, by, at, note);
    }

    /// Whoever was to sign it is here no longer: the paper bears that name, so it goes back to the drafter.
    public Change signerPassedOn(OutgoingEvent.By by, Instant at, String note) {
        if (!state.waitsUnsigned()) {
            throw new Refusal("outgoing.refusal.notNow");
        }
        return happened(OutgoingAct.PASS_ON, OutgoingState.RETURNED, by, at, note);
    }

    private Change happened(OutgoingAct act, OutgoingState to, OutgoingEvent.By by, Instant at, @Nullable String note) {
        var event = new OutgoingEvent(version + 1, at, by, act, state, to, note);
        return new Change(
                new OutgoingDocument(id, unit, to, version + 1, head, office, drafter, drafts, registration, links),
                event);
    }

    /// With one more version of the draft.
    public OutgoingDocument withDraft(Head changed) {
        return new OutgoingDocument(
                id, unit, state, version, changed, office, drafter, drafts + 1, registration, links);
    }

    public OutgoingDocument withHead(Head changed) {
        return new OutgoingDocument(id, unit, state, version, changed, office, drafter, drafts, registration, links);
    }

    public OutgoingDocument withRegistration(Registration given) {
        return new OutgoingDocument(id, unit, state, version, head, office, drafter, drafts, given, links);
    }

    /// What may happen to it now.
    public List<OutgoingMove> moves() {
        return OutgoingMoves.from(state);
    }
}
