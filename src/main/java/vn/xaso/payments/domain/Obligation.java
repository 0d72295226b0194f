package vn.xaso.payments.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.Demand;

/// Somebody owes the office an amount for a case.
///
/// @param online whether money came by a way that counts as online
public record Obligation(
        UUID id,
        UnitId unit,
        UUID subject,
        String code,
        String procedureCode,
        Demand.Payer payer,
        Money total,
        boolean online,
        Instant demandedAt,
        @Nullable Instant settledAt,
        int version) {

    public static Obligation of(UUID id, Demand demand, Instant at) {
        return new Obligation(
                id,
                demand.unit(),
                demand.subject(),
                demand.code(),
                demand.procedureCode(),
                demand.payer(),
                demand.total(),
                false,
                at,
                null,
                1);
    }

    /// The same for another unit, which asks what is still open.
    public Obligation at(UnitId other, UUID newId, Money open, Instant at) {
        return new Obligation(newId, other, subject, code, procedureCode, payer, open, false, at, null, 1);
    }

    Obligation after(Dues dues, boolean cameOnline, Instant at) {
        var settled = dues.isSettled() ? (settledAt == null ? at : settledAt) : null;
        return new Obligation(
                id,
                unit,
                subject,
                code,
                procedureCode,
                payer,
                total,
                online || cameOnline,
                demandedAt,
                settled,
                version + 1);
    }
}
