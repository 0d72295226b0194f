package vn.xaso.payments.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Refusal;

/// Money that is to be given back. Whoever asks for it does not decide it.
///
/// @param source REVENUE for what was owed, UNCLEAR for what was not
/// @param decided null as long as nobody has decided
/// @param payout how it was paid out, or null
public record Refund(
        UUID id,
        UUID obligation,
        Account source,
        Money amount,
        String reason,
        Signed asked,
        State state,
        @Nullable Signed decided,
        String decision,
        @Nullable Payout payout,
        int version) {

    /// Who did it and when.
    public record Signed(UUID account, String name, Instant at) {}

    /// @param to the account to which it was sent, as typed; empty for cash
    /// @param paper the number of the paper that says so, such as `HT26-0000012`
    public record Payout(Way way, String to, String paper, Signed by) {}

    public enum State {
        ASKED,
        APPROVED,
        REFUSED,
        DONE
    }

    public static Refund asked(UUID id, UUID obligation, Account source, Money amount, String reason, Signed by) {
        return new Refund(id, obligation, source, amount, reason, by, State.ASKED, null, "", null, 1);
    }

    /// @throws Refusal if it has been decided, or by the person who asked
    public Refund decided(boolean approved, String words, Signed by) {
        need(State.ASKED);
        if (by.account().equals(asked.account())) {
            throw new Refusal("payments.refusal.ownRefund");
        }
        return new Refund(
                id,
                obligation,
                source,
                amount,
                reason,
                asked,
                approved ? State.APPROVED : State.REFUSED,
                by,
                words,
                null,
                version + 1);
    }

    /// @throws Refusal if it has not been approved, or has been paid out
    public Refund paidOut(Payout how) {
        need(State.APPROVED);
        return new Refund(
                id, obligation, source, amount, reason, asked, State.DONE, decided, decision, how, version + 1);
    }

    private void need(State wanted) {
        if (state != wanted) {
            throw new Refusal("payments.refusal.refund." + state);
        }
    }
}
