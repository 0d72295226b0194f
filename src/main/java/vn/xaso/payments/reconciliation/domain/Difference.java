package vn.xaso.payments.reconciliation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;

/// Something in which the bank or a provider and the ledger do not agree. It is somebody's task until it is ended, and
/// it stays to be read after that.
///
/// @param line of a file, or null where the file says nothing
/// @param obligation that it concerns, or null while nobody knows
/// @param code of the case, or empty
/// @param words of the bank, or the payer
/// @param there what the bank or the provider says, in đồng
/// @param here what the ledger says, in đồng
/// @param owner the person whose task it is
/// @param ending null as long as it is open
public record Difference(
        UUID id,
        Kind kind,
        Source source,
        @Nullable UUID line,
        @Nullable UUID obligation,
        String reference,
        String code,
        String words,
        long there,
        long here,
        LocalDate day,
        Instant openedAt,
        Owner owner,
        State state,
        @Nullable Ending ending,
        String note,
        int version) {

    public enum Kind {
        /// Money without a reference that the program has given out.
        NO_REFERENCE,
        WRONG_AMOUNT,
        /// Money that was not owed any more.
        TOO_MUCH,
        /// Money that was meant for another unit.
        OTHER_UNIT,
        /// The provider knows a payment of which the ledger knows nothing.
        ONLY_THERE,
        /// The ledger knows a payment that the file of that day does not have.
        ONLY_HERE,
        /// What a provider passed on is not what its file says.
        PAYOUT,
        /// The cash on the statement is not that of the slip.
        DEPOSIT;

        /// Whether the money stands in the ledger already.
        public boolean isBooked() {
            return this == TOO_MUCH || this == ONLY_HERE || this == PAYOUT || this == DEPOSIT;
        }
    }

    public enum State {
        OPEN,
        /// The money goes back; whoever sees that it has gone ends the task.
        RETURNING,
        CLOSED
    }

    public enum Ending {
        ASSIGNED,
        RETURNED,
        EXPLAINED,
        /// What was missing came later.
        BY_ITSELF
    }

    public record Owner(UUID person, String name) {}

    public static Difference of(Kind kind, StatementLine line, long here, LineOf about, Owner owner, Instant at) {
        return new Difference(
                Ids.next(),
                kind,
                line.source(),
                line.id(),
                about.obligation(),
                about.reference(),
                about.code(),
                line.words(),
                line.amount(),
                here,
                line.day(),
                at,
                owner,
                State.OPEN,
                null,
                "",
                1);
    }

    /// What a line concerns, as far as it is known.
    ///
    /// @param code of the case, or empty
    public record LineOf(@Nullable UUID obligation, String reference, String code) {

        public static final LineOf NOTHING = new LineOf(null, "", "");
    }

    /// It pays this; where more came than was owed, the rest stays a task.
    public Difference assigned(UUID to, String itsCode, boolean tooMuch) {
        need();
        if (kind.isBooked()) {
            throw new Refusal("reconciliation.refusal.booked");
        }
        return tooMuch
                ? changed(Kind.TOO_MUCH, to, itsCode, owner, State.OPEN, null, note)
                : changed(kind, to, itsCode, owner, State.CLOSED, Ending.ASSIGNED, note);
    }

    public Difference returning(String why) {
        need();
        if (state == State.RETURNING || kind == Kind.ONLY_HERE || kind == Kind.PAYOUT || kind == Kind.DEPOSIT) {
            throw new Refusal("reconciliation.refusal.noReturn");
        }
        return changed(kind, obligation, code, owner, State.RETURNING, null, why);
    }

    public Difference closed(String why) {
        need();
        return changed(
                kind,
                obligation,
                code,
                owner,
                State.CLOSED,
                state == State.RETURNING ? Ending.RETURNED : Ending.EXPLAINED,
                why);
    }

    public Difference cameLater() {
        need();
        return changed(kind, obligation, code, owner, State.CLOSED, Ending.BY_ITSELF, note);
    }

    public Difference given(Owner other) {
        need();
        return changed(kind, obligation, code, other, state, null, note);
    }

    private void need() {
        if (state == State.CLOSED) {
            throw new Refusal("reconciliation.refusal.closed");
        }
    }

    private Difference changed(
            Kind nowKind,
            @Nullable UUID pays,
            String itsCode,
            Owner nowOwner,
            State nowState,
            @Nullable Ending nowEnding,
            String nowNote) {
        return new Difference(
                id,
                nowKind,
                source,
                line,
                pays,
                reference,
                itsCode,
                words,
                there,
                here,
                day,
                openedAt,
                nowOwner,
                nowState,
                nowEnding,
                nowNote,
                version + 1);
    }
}
