package vn.xaso.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// What a recipient says of a document that another unit of this house has issued.
///
/// @param document at its issuer
/// @param arrivalNumber such as `123`, or null before registration
/// @param official of the recipient, who acted; the recipient itself where it arrived by itself
/// @param note a reason or an opinion, or empty
///
/// Law: 28/2018/QĐ-TTg
public record HandlingReport(
        UUID document,
        UnitId issuer,
        UnitId recipient,
        HandlingStatus status,
        Instant at,
        @Nullable String arrivalNumber,
        String official,
        String note) {

    /// Takes reports in for the issuer. Called outside any transaction, from the recipient's outbox; may come twice.
    public interface Reader {
        void read(HandlingReport report);
    }
}
