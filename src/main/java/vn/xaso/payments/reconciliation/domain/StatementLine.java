package vn.xaso.payments.reconciliation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A movement in a file of a bank or a provider.
///
/// @param no the row of the file
/// @param key the number of the bank, or a fingerprint: the same movement in two files has the same
/// @param amount in đồng; less than nothing goes out
/// @param fee of the provider
/// @param batch with which the provider passes it on, or empty
/// @param reference of the try to pay, or empty
/// @param obligation what it pays, or null
public record StatementLine(
        UUID id,
        Source source,
        int no,
        String key,
        LocalDate day,
        String number,
        String words,
        long amount,
        long fee,
        String batch,
        String reference,
        Outcome outcome,
        @Nullable UUID obligation) {

    public enum Outcome {
        WAITING,
        MATCHED,
        DIFFERENCE,
        /// A provider passes on what it took.
        PAYOUT,
        /// Cash that a cashier has taken to the bank.
        DEPOSIT,
        /// Money that went out, or a payment that failed.
        OUT,
        /// Of another unit.
        ELSEWHERE
    }

    public StatementLine with(Outcome now, String found, @Nullable UUID pays) {
        return new StatementLine(id, source, no, key, day, number, words, amount, fee, batch, found, now, pays);
    }
}
