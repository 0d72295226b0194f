package vn.xaso.playbank.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody was sent here to pay.
///
/// @param reference as the program calls it
/// @param amount in đồng
/// @param words what it is for
/// @param back where the browser goes afterwards
/// @param code 00 where it was paid, else why not; empty while nothing has happened
/// @param number under which the bank keeps it, or empty
/// @param nextTell when the program is told next, or null
/// @param answer what the program answered so far
/// @param batch with which it was paid out to the office, or null
public record PlayPayment(
        String reference,
        Door door,
        long amount,
        String words,
        String back,
        Instant begunAt,
        Instant endsAt,
        State state,
        String code,
        String number,
        @Nullable Instant decidedAt,
        @Nullable Instant nextTell,
        int tells,
        String answer,
        @Nullable String batch) {

    private static final Duration LATE = Duration.ofMinutes(1);

    public enum State {
        OPEN,
        PAID,
        FAILED
    }

    public static PlayPayment begun(
            String reference, Door door, long amount, String words, String back, Instant at, Instant endsAt) {
        return new PlayPayment(
                reference, door, amount, words, back, at, endsAt, State.OPEN, "", "", null, null, 0, "", null);
    }

    /// Whether somebody can still pay: who has failed may try again, who has paid may not.
    public boolean isOpen(Instant now) {
        return state != State.PAID && now.isBefore(endsAt);
    }

    /// @param given the number that the bank gives it
    public PlayPayment decided(Choice choice, String fault, String given, Instant at) {
        if (choice == Choice.FORGE) {
            return this;
        }
        var tell = switch (choice) {
            case PAY_LOST -> null;
            case PAY_LATE -> at.plus(LATE);
            default -> door == Door.VNPAY ? at : null;
        };
        return new PlayPayment(
                reference,
                door,
                amount,
                words,
                back,
                begunAt,
                endsAt,
                choice.pays() ? State.PAID : State.FAILED,
                choice.code(fault),
                given,
                at,
                tell,
                0,
                "",
                null);
    }
}
