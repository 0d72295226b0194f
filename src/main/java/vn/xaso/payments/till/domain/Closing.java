package vn.xaso.payments.till.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;
import vn.xaso.payments.domain.Receipt;

/// A cashier has counted the drawer and closed it. What comes later stands in the next one.
///
/// @param opening what the closing before left
/// @param counted what was found, note by note, in all
/// @param reason why it is not what the ledger says; empty where it is
/// @param confirmed the second person who counted, or null
/// @param settled who has dealt with the difference, or null
/// @param settledWords how
public record Closing(
        UUID id,
        Receipt.Serial number,
        Signed cashier,
        Money opening,
        Money taken,
        Money givenBack,
        Money deposited,
        Money counted,
        String reason,
        @Nullable Signed confirmed,
        @Nullable Signed settled,
        String settledWords,
        int version) {

    private static final int LONGEST = 500;

    /// Who did it and when.
    public record Signed(UUID account, String name, Instant at) {}

    /// @throws Refusal if nothing has moved since the last closing
    /// @throws Mistakes if the count is not what the ledger says and no reason is given
    public static Closing of(
            UUID id, Receipt.Serial number, Signed cashier, Drawer drawer, Money counted, String typedReason) {
        if (drawer.entries().isEmpty()) {
            throw new Refusal("till.refusal.nothingToClose");
        }
        var reason = SearchText.tidy(typedReason);
        boolean ties = counted.equals(drawer.expected());
        var check = new Mistakes.Check();
        check.require("reason", ties || !reason.isEmpty(), "till.refusal.difference", drawer.expected(), counted);
        check.require("reason", reason.length() <= LONGEST, "payments.refusal.reason", LONGEST);
        check.end();
        return new Closing(
                id,
                number,
                cashier,
                drawer.opening(),
                drawer.taken(),
                drawer.givenBack(),
                drawer.deposited(),
                counted,
                ties ? "" : reason,
                null,
                null,
                "",
                1);
    }

    /// What the ledger says.
    public Money expected() {
        return new Money(opening.plus(taken).dong() - givenBack.dong() - deposited.dong());
    }

    /// More than nothing where there was too much, less where something was missing.
    public long difference() {
        return counted.dong() - expected().dong();
    }

    /// Whether somebody still has to deal with a difference.
    public boolean isOpen() {
        return difference() != 0 && settled == null;
    }

    /// @throws Refusal if it is confirmed, or by the cashier
    public Closing confirmedBy(Signed by) {
        if (confirmed != null) {
            throw new Refusal("till.refusal.confirmed");
        }
        requireOther(by);
        return with(by, settled, settledWords);
    }

    /// @throws Refusal if there is nothing to settle, or by the cashier
    /// @throws Mistakes if nothing is said
    public Closing settledBy(Signed by, String typedWords) {
        if (!isOpen()) {
            throw new Refusal("till.refusal.settled");
        }
        requireOther(by);
        var words = SearchText.tidy(typedWords);
        var check = new Mistakes.Check();
        check.require("words", !words.isEmpty() && words.length() <= LONGEST, "till.refusal.settling", LONGEST);
        check.end();
        return with(confirmed, by, words);
    }

    private void requireOther(Signed by) {
        if (by.account().equals(cashier.account())) {
            throw new Refusal("till.refusal.ownClosing");
        }
    }

    private Closing with(@Nullable Signed confirmedBy, @Nullable Signed settledBy, String words) {
        return new Closing(
                id,
                number,
                cashier,
                opening,
                taken,
                givenBack,
                deposited,
                counted,
                reason,
                confirmedBy,
                settledBy,
                words,
                version + 1);
    }
}
