package vn.xaso.payments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;

/// Tells other systems what was asked for a case and what became of it. The rows of the unit must be open.
public interface PaymentStories {

    /// How it stands with what was asked.
    enum State {
        OPEN,
        PAID,
        /// Exempted, or no longer asked.
        LIFTED
    }

    /// @param total before anything is taken off
    /// @param surplus what came and was not owed
    /// @param online whether some of it came by a way that counts as online
    /// @param settledAt null as long as something is open
    /// @param href of the page on which it is paid: whoever has it may pay
    record Asked(
            State state,
            Money total,
            Money exempted,
            Money received,
            Money open,
            Money surplus,
            boolean online,
            Instant askedAt,
            @Nullable Instant settledAt,
            List<Demand.Line> lines,
            List<Came> came,
            String href) {}

    /// Money that came, with its receipt.
    ///
    /// @param receipt such as `XS26-0000123`
    /// @param way CASH, VIETQR, VNPAY or PLATFORM
    record Came(String receipt, Money amount, String way, Instant at, boolean struck) {}

    /// The newest first; empty where nothing was ever asked.
    List<Asked> of(UnitId unit, UUID subject);
}
