package vn.xaso.payments.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;

/// One try to pay. A try that failed and turns out to have been paid becomes paid; one that was paid stays so.
///
/// @param reference under which the provider knows it; once in the whole house
/// @param transaction the provider's own number, once money came
/// @param reason the provider's code where it failed, or empty
public record Attempt(
        String reference,
        Way way,
        Money amount,
        Instant begunAt,
        State state,
        @Nullable String transaction,
        String reason) {

    public enum State {
        BEGUN,
        FAILED,
        CONFIRMED
    }

    public static Attempt begun(String reference, Way way, Money amount, Instant at) {
        return new Attempt(reference, way, amount, at, State.BEGUN, null, "");
    }

    Attempt confirmed(String transaction) {
        return new Attempt(reference, way, amount, begunAt, State.CONFIRMED, transaction, "");
    }

    Attempt failed(String reason) {
        return new Attempt(reference, way, amount, begunAt, State.FAILED, null, reason);
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }
}
