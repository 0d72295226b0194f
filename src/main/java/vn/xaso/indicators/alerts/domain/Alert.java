package vn.xaso.indicators.alerts.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.PositionKind;
import vn.xaso.kernel.UnitId;

/// Something that somebody has to look after. Opened once, and closed by itself when its reason is gone.
///
/// @param label what it is about, in words that name no citizen
/// @param amount how much: days, percent, cases
/// @param owner the kind of position that answers for it
/// @param person who holds the matter besides, or null
/// @param seenBy who said that he or she knows, or empty
/// @param taken who looks after it, or null
/// @param silence until when nobody is reminded of it, or null
/// @param closedAt when its reason was gone, or null
public record Alert(
        UUID id,
        UnitId unit,
        AlertKind kind,
        String subject,
        String label,
        long amount,
        String href,
        PositionKind owner,
        @Nullable UUID person,
        Instant openedAt,
        String seenBy,
        @Nullable Taken taken,
        @Nullable Silence silence,
        @Nullable Instant closedAt) {

    public record Taken(UUID person, String name, Instant at) {}

    /// @param until the last day of it
    public record Silence(LocalDate until, String reason, String by) {}

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isSilent(LocalDate today) {
        return silence != null && !silence.until().isBefore(today);
    }
}
