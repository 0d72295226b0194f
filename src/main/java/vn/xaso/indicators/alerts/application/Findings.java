package vn.xaso.indicators.alerts.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.indicators.alerts.domain.AlertRule;
import vn.xaso.indicators.alerts.domain.Finding;
import vn.xaso.kernel.UnitId;

/// Finds the reasons for alerts of some kinds. Called in a transaction with the rows of the unit.
interface Findings {

    Set<AlertKind> kinds();

    List<Finding> of(UnitId unit, Map<AlertKind, AlertRule> rules);
}
