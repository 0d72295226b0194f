package vn.xaso.indicators.alerts.application;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.indicators.alerts.domain.AlertRule;
import vn.xaso.indicators.alerts.domain.Finding;
import vn.xaso.kernel.Alarm;
import vn.xaso.kernel.UnitId;

/// What of the program does not work as it should, told by the modules that know.
@Component
class ProgramFindings implements Findings {

    private final ObjectProvider<Alarm.Source> sources;

    ProgramFindings(ObjectProvider<Alarm.Source> sources) {
        this.sources = sources;
    }

    @Override
    public Set<AlertKind> kinds() {
        return EnumSet.of(AlertKind.PROGRAM);
    }

    @Override
    public List<Finding> of(UnitId unit, Map<AlertKind, AlertRule> rules) {
        if (!CaseFindings.isOn(rules, AlertKind.PROGRAM)) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        sources.stream()
                .flatMap(source -> source.of(unit).stream())
                .forEach(alarm -> found.add(
                        new Finding(AlertKind.PROGRAM, alarm.kind(), "", alarm.count(), alarm.href(), null)));
        return found;
    }
}
