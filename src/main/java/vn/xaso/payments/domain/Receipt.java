package vn.xaso.payments.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;

/// The paper that says money came. Its number is given once; a wrong one is struck and stays.
///
/// @param symbol of the series, such as `XS26`
/// @param cashier null where the money came by itself
/// @param voidedAt when it was struck, or null
///
/// Law: NĐ 123/2020/NĐ-CP art. 30; NĐ 70/2025/NĐ-CP
public record Receipt(
        int year,
        String symbol,
        int number,
        UUID obligation,
        Money amount,
        Way way,
        String payer,
        Instant issuedAt,
        @Nullable UUID cashier,
        String cashierName,
        @Nullable Instant voidedAt,
        String voidReason) {

    /// `XS26-0000123`.
    public String told() {
        return symbol + "-" + "%07d".formatted(number);
    }
}
