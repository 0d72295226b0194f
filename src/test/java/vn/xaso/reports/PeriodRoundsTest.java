package vn.xaso.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.reports.design.application.DutyDesk;
import vn.xaso.reports.rounds.application.PeriodRounds;
import vn.xaso.reports.rounds.domain.Rounds;

/// Law: 09/2019/NĐ-CP art. 12
@HouseTest
class PeriodRoundsTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private PeriodRounds periods;

    @Autowired
    private Rounds rounds;

    @Test
    void aPeriodOpensOnItsClosingDateAndOnlyOnce() {
        var office = new ReportingOffice(program);
        var province = office.province();
        var duty = office.duty(province, "Tháng " + UUID.randomUUID(), ReportingPeriod.Kind.MONTH);
        var one = office.person("hotich.sangnhe").unit();
        ReportingOffice.in(province, () -> {
            program.getBean(DutyDesk.class).assign(province, duty.id(), 1, false, Set.of(one));
            return true;
        });
        office.published(province, duty.id(), ReportingOffice.form());
        var february = ReportingPeriod.of(ReportingPeriod.Kind.MONTH, 2030, 2, 14);

        walkOn("2030-02-13");
        var before = ReportingOffice.in(province, () -> rounds.find(duty.id(), february));
        walkOn("2030-02-14");
        walkOn("2030-02-15");
        var after = ReportingOffice.in(province, () -> rounds.find(duty.id(), february));

        assertThat(before).isEmpty();
        assertThat(after).isPresent();
        assertThat(after.orElseThrow().openedBy()).isEmpty();
        assertThat(after.orElseThrow().dueOn()).isAfter(LocalDate.parse("2030-02-14"));
        assertThat(ReportingOffice.in(
                        province, () -> rounds.units(after.orElseThrow().id())))
                .containsExactly(one);
        ReportingOffice.in(province, () -> {
            program.getBean(DutyDesk.class).end(province, duty.id(), 2, true);
            return true;
        });
    }

    private void walkOn(String day) {
        var at = LocalDate.parse(day).atTime(8, 0).atZone(OfficeClock.ZONE).toInstant();
        OfficeClock.at(at, periods::walk);
    }
}
