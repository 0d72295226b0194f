package vn.xaso.indicators.alerts.domain;

import vn.xaso.directory.PositionKind;

/// When an alert of a kind is opened.
///
/// @param active whether it is opened at all
/// @param days over how many days it looks back, or 0
/// @param owner the kind of position that answers for it
public record AlertRule(AlertKind kind, boolean active, int threshold, int days, PositionKind owner) {

    public static final int MOST_DAYS = 90;

    /// Whether a unit may have this rule where the province has the other: it warns at least as early.
    public boolean isAsStrictAs(AlertRule ofProvince) {
        boolean on = active || !ofProvince.active;
        return on && days == ofProvince.days && kind.isAsStrict(threshold, ofProvince.threshold);
    }

    public AlertRule ownedBy(PositionKind other) {
        return new AlertRule(kind, active, threshold, days, other);
    }

    /// Whether its numbers make sense.
    public boolean isSound() {
        boolean number = threshold >= 0 && threshold <= kind.most();
        boolean span = kind.hasDays() ? days >= 1 && days <= MOST_DAYS : days == 0;
        return number && span;
    }
}
