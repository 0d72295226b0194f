package vn.xaso.cases.legs.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// A question in a case as one of the two sides keeps it. It never changes in place: an act makes the next one and the
/// event that tells of it.
///
/// @param unit whose row it is
/// @param matter the case about which is asked
/// @param dueAt by when the receiver should answer
/// @param inHand who asked, or who answers
public record Leg(
        UUID id,
        Side side,
        UnitId unit,
        Partner partner,
        Matter matter,
        String question,
        LegState state,
        int version,
        Instant sentAt,
        Instant dueAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant endedAt,
        int urged,
        String answer,
        Outside outside,
        InHand inHand) {

    public enum Side {
        /// The one that asked.
        ASKED,
        /// The one that was asked.
        RECEIVED
    }

    /// The other side.
    ///
    /// @param unit null where it does not work with this program
    /// @param office of the side that is asked, or null for the whole unit
    public record Partner(
            LegKind kind, @Nullable UnitId unit, @Nullable UUID office, String name) {}

    /// @param caseId at the side that asked
    public record Matter(UUID caseId, String code, String procedure) {}

    /// Where the matter lies in a system outside.
    public record Outside(String reference, String standing) {
        public static final Outside NONE = new Outside("", "");
    }

    public record InHand(@Nullable UUID official, String name) {
        public static final InHand NOBODY = new InHand(null, "");
    }

    public record Change(Leg after, LegEvent event) {}

    /// Who does it and what is said with it.
    public record Writing(
            LegEvent.By by,
            Instant at,
            String note,
            @Nullable UUID parcel) {
        public static Writing of(LegEvent.By by, Instant at, String note) {
            return new Writing(by, at, note, null);
        }
    }

    public boolean isOutside() {
        return partner.unit() == null;
    }

    /// Does the act, if the table of moves allows it now.
    public Change act(LegAct act, Writing writing) {
        var move = LegMoves.find(state, act).orElseThrow(() -> new Refusal("legs.refusal.notNow"));
        var to = move.to();
        boolean acknowledges = state == LegState.SENT && to == LegState.ACKNOWLEDGED;
        var after = copy(
                to,
                version + 1,
                acknowledges ? writing.at() : acknowledgedAt,
                to.isOpen() ? null : writing.at(),
                act == LegAct.URGE ? urged + 1 : urged,
                act == LegAct.ANSWER || act == LegAct.RETURN ? writing.note() : answer,
                outside,
                inHand);
        return new Change(
                after,
                new LegEvent(version + 1, writing.at(), writing.by(), act, to, writing.note(), writing.parcel()));
    }

    public Leg withInHand(InHand other) {
        return copy(state, version, acknowledgedAt, endedAt, urged, answer, outside, other);
    }

    public Leg withOutside(Outside noted) {
        return copy(state, version, acknowledgedAt, endedAt, urged, answer, noted, inHand);
    }

    /// Whether it is late now, or ended late.
    public boolean isLateAt(Instant now) {
        return (endedAt == null ? now : endedAt).isAfter(dueAt);
    }

    /// The end of the time that counts against the receiver: a leg that was taken back stops counting.
    public Instant countedUntil(Instant now) {
        return endedAt == null ? now : endedAt;
    }

    private Leg copy(
            LegState nextState,
            int nextVersion,
            @Nullable Instant acknowledged,
            @Nullable Instant ended,
            int nextUrged,
            String nextAnswer,
            Outside nextOutside,
            InHand nextInHand) {
        return new Leg(
                id,
                side,
                unit,
                partner,
                matter,
                question,
                nextState,
                nextVersion,
                sentAt,
                dueAt,
                acknowledged,
                ended,
                nextUrged,
                nextAnswer,
                nextOutside,
                nextInHand);
    }
}
