package vn.xaso.indicators.alerts.application;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Staff;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.indicators.alerts.domain.AlertRule;
import vn.xaso.indicators.alerts.domain.Finding;
import vn.xaso.kernel.Alarm;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.HealthFact;

/// What of the program does not work as it should, told by the modules that know.
@Component
class ProgramFindings implements Findings {

    /// So many entries the search may be behind before somebody has to know.
    private static final int BEHIND = 1_000;

    private final ObjectProvider<Alarm.Source> sources;
    private final List<HealthFact> health;
    private final Units units;
    private final Staff staff;

    ProgramFindings(ObjectProvider<Alarm.Source> sources, List<HealthFact> health, Units units, Staff staff) {
        this.sources = sources;
        this.health = List.copyOf(health);
        this.units = units;
        this.staff = staff;
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
        sources.stream().flatMap(source -> source.of(unit).stream()).forEach(alarm -> found.add(finding(alarm)));
        if (keepsTheProgram(unit)) {
            health.stream().flatMap(fact -> alarm(fact).stream()).forEach(alarm -> found.add(finding(alarm)));
        }
        return found;
    }

    private static Finding finding(Alarm alarm) {
        return new Finding(AlertKind.PROGRAM, alarm.kind(), "", alarm.count(), alarm.href(), null);
    }

    /// What concerns the whole installation is said once: to the province, or to the one unit that there is.
    private boolean keepsTheProgram(UnitId unit) {
        return units.get(unit).level() == UnitLevel.PROVINCE
                || staff.unitsWithOffices(2).size() == 1;
    }

    private static Optional<Alarm> alarm(HealthFact fact) {
        return switch (fact.name()) {
            case "virus-scan" ->
                fact.value().equals("DOWN") ? Optional.of(new Alarm("SCANNER", 1, "")) : Optional.empty();
            case "search-behind" -> {
                long behind = fact.value().matches("\\d{1,9}") ? Long.parseLong(fact.value()) : 0;
                yield behind >= BEHIND ? Optional.of(new Alarm("SEARCH", behind, "")) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }
}
