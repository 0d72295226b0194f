package vn.xaso.payments.reconciliation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Way;

/// What the ledger knows of what stands in the files. In a transaction, the unit's rows open.
public interface LedgerFacts {

    /// What the ledger took under that number of the provider.
    Optional<UUID> obligationOf(Way way, String transaction);

    /// What the ledger took on those days and no file of the source has.
    List<Missing> missingThere(UnitId unit, Source source, LocalDate from, LocalDate to);

    record Missing(String reference, UUID obligation, String code, String payer, long amount, LocalDate day) {}

    /// A slip for the treasury.
    record Slip(UUID id, long amount, boolean confirmed) {}

    /// @param plain the words of the bank, letters and digits only
    /// @param number of the bank
    Optional<Slip> slip(UnitId unit, String plain, String number);

    Optional<String> code(UnitId unit, UUID obligation);

    /// The amount of a try, or null where there is none.
    @Nullable
    Long asked(UnitId unit, String reference);
}
