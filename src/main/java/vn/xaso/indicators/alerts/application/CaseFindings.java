package vn.xaso.indicators.alerts.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseWork;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.documents.DocumentWork;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.indicators.alerts.domain.AlertRule;
import vn.xaso.indicators.alerts.domain.Finding;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;

/// What the cases and documents of a unit give reason for. Of very many only the oldest.
@Component
class CaseFindings implements Findings {

    static final int MOST = 200;

    private final CaseWork.Room cases;
    private final DocumentWork.Room documents;
    private final WorkingCalendars calendars;
    private final Texts vietnamese;
    private final Clock clock;

    CaseFindings(
            CaseWork.Room cases,
            DocumentWork.Room documents,
            WorkingCalendars calendars,
            TextShelf shelf,
            Clock clock) {
        this.cases = cases;
        this.documents = documents;
        this.calendars = calendars;
        this.vietnamese = shelf.in(Language.VI);
        this.clock = clock;
    }

    @Override
    public Set<AlertKind> kinds() {
        return EnumSet.of(AlertKind.CASE_LATE, AlertKind.CASE_SOON, AlertKind.DOCUMENTS_OVERDUE);
    }

    @Override
    public List<Finding> of(UnitId unit, Map<AlertKind, AlertRule> rules) {
        var found = new ArrayList<Finding>();
        var now = clock.instant();
        if (isOn(rules, AlertKind.CASE_LATE)) {
            cases.due(unit, null, now, MOST, vietnamese).forEach(one -> found.add(late(one, now)));
        }
        if (isOn(rules, AlertKind.CASE_SOON)) {
            var soon = soon(
                    unit, Objects.requireNonNull(rules.get(AlertKind.CASE_SOON)).threshold());
            cases.due(unit, now, soon, MOST, vietnamese).forEach(one -> found.add(soon(one, now)));
        }
        if (isOn(rules, AlertKind.DOCUMENTS_OVERDUE)) {
            int late = documents.late(Set.of(unit)).getOrDefault(unit, 0);
            int enough = Math.max(
                    1,
                    Objects.requireNonNull(rules.get(AlertKind.DOCUMENTS_OVERDUE))
                            .threshold());
            if (late >= enough) {
                found.add(new Finding(
                        AlertKind.DOCUMENTS_OVERDUE,
                        "incoming",
                        "",
                        late,
                        "/office/documents/incoming?due=LATE",
                        null));
            }
        }
        return found;
    }

    static boolean isOn(Map<AlertKind, AlertRule> rules, AlertKind kind) {
        return Objects.requireNonNull(rules.get(kind)).active();
    }

    private static Finding late(CaseWork.Held held, Instant now) {
        long days = ChronoUnit.DAYS.between(day(held.dueAt(), now), LocalDate.ofInstant(now, OfficeClock.ZONE));
        return finding(AlertKind.CASE_LATE, held, Math.max(0, days));
    }

    private static Finding soon(CaseWork.Held held, Instant now) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, OfficeClock.ZONE), day(held.dueAt(), now));
        return finding(AlertKind.CASE_SOON, held, Math.max(0, days));
    }

    private static LocalDate day(@org.jspecify.annotations.Nullable Instant due, Instant otherwise) {
        return LocalDate.ofInstant(due == null ? otherwise : due, OfficeClock.ZONE);
    }

    private static Finding finding(AlertKind kind, CaseWork.Held held, long amount) {
        var label = held.code() + " – " + held.procedure();
        return new Finding(
                kind,
                held.id().toString(),
                label.length() <= 300 ? label : label.substring(0, 299) + "…",
                amount,
                held.href(),
                held.holder());
    }

    /// The end of so many working days from now: with one, of the next working day.
    private Instant soon(UnitId unit, int workingDays) {
        var calendar = calendars.of(unit);
        var day = LocalDate.now(clock);
        for (int i = 0; i < workingDays; i++) {
            day = calendar.nextWorkingDay(day);
        }
        return day.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
    }
}
