package vn.xaso.reports.rounds.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.RepeatedWork;
import vn.xaso.kernel.UnitScope;
import vn.xaso.reports.ReportingPeriod;
import vn.xaso.reports.design.domain.Duties;
import vn.xaso.reports.design.domain.FormVersions;
import vn.xaso.reports.design.domain.ReportingDuty;

/// Opens the round of every period on its closing date. Safe to repeat: a period is opened once.
///
/// Law: 09/2019/NĐ-CP art. 12
@Component
public class PeriodRounds {

    private final Duties duties;
    private final FormVersions forms;
    private final RoundOpening opening;
    private final WorkingCalendars calendars;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PeriodRounds(
            Duties duties,
            FormVersions forms,
            RoundOpening opening,
            WorkingCalendars calendars,
            TransactionTemplate transaction,
            Clock clock) {
        this.duties = duties;
        this.forms = forms;
        this.opening = opening;
        this.calendars = calendars;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ReportSettings.class)
    static class Rhythm {

        @Bean
        RepeatedWork reportPeriods(PeriodRounds rounds, ReportSettings settings) {
            return new RepeatedWork("report-periods", settings.lookEvery(), rounds::walk);
        }
    }

    public void walk() {
        duties.periodic().forEach(this::open);
    }

    private void open(ReportingDuty duty) {
        var terms = duty.terms();
        var today = LocalDate.now(clock);
        var period = ReportingPeriod.closedOn(terms.kind(), today, terms.closingDay());
        if (period.last().isBefore(terms.beginsOn()) || forms.inForce(duty.id()).isEmpty()) {
            return;
        }
        var due = period.dueOn(terms.dueDays(), calendars.of(duty.province()), today);
        UnitScope.of(duty.province())
                .run(() -> transaction.executeWithoutResult(status -> opening.openByItself(duty, period, due)));
    }
}
