package vn.xaso.indicators.alerts.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.indicators.alerts.domain.Alert.Silence;
import vn.xaso.indicators.alerts.domain.Alert.Taken;
import vn.xaso.kernel.UnitId;

/// All alerts of a unit.
public interface Alerts {

    /// The rules that somebody set for the unit.
    Map<AlertKind, AlertRule> rules(UnitId unit);

    void set(UnitId unit, AlertRule rule, Instant at, String by);

    /// Opens an alert for each finding that has none, and closes those of these kinds whose reason is gone.
    void settle(
            UnitId unit,
            Collection<AlertKind> looked,
            List<Finding> found,
            Map<AlertKind, AlertRule> rules,
            Instant at);

    Optional<Alert> find(UnitId unit, UUID id);

    void see(UnitId unit, UUID id, Instant at, String by);

    void take(UnitId unit, UUID id, Taken taken);

    void silence(UnitId unit, UUID id, Silence silence);

    /// Those that are open and not silent, the newest first.
    List<Alert> open(UnitId unit, LocalDate today, int most);

    /// Those that were closed since.
    List<Alert> closedSince(UnitId unit, Instant since, int most);
}
