package vn.xaso.cases.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import vn.xaso.cases.persistence.CaseFilter;
import vn.xaso.kernel.OfficeClock;

/// Where today and this week end.
public final class CaseBorders {

    private CaseBorders() {}

    public static CaseFilter.Borders at(Clock clock) {
        var today = LocalDate.now(clock);
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return new CaseFilter.Borders(
                clock.instant(),
                today.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant(),
                monday.atStartOfDay(OfficeClock.ZONE).toInstant());
    }
}
