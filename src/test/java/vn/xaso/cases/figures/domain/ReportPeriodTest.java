package vn.xaso.cases.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.xaso.cases.figures.domain.ReportPeriod.Kind;
import vn.xaso.kernel.OfficeClock;

/// Law: 09/2019/NĐ-CP art. 12
class ReportPeriodTest {

    @Test
    void aMonthGoesFromTheFifteenthOfTheMonthBefore() {
        assertDays(ReportPeriod.of(Kind.MONTH, 2026, 11), "2026-10-15", "2026-11-14");
        assertDays(ReportPeriod.of(Kind.MONTH, 2026, 1), "2025-12-15", "2026-01-14");
    }

    @Test
    void aQuarterIsClosedInItsLastMonth() {
        assertDays(ReportPeriod.of(Kind.QUARTER, 2026, 1), "2025-12-15", "2026-03-14");
        assertDays(ReportPeriod.of(Kind.QUARTER, 2026, 4), "2026-09-15", "2026-12-14");
    }

    @Test
    void halvesAndTheYearAreClosedInJuneAndDecember() {
        assertDays(ReportPeriod.of(Kind.HALF_YEAR, 2026, 1), "2025-12-15", "2026-06-14");
        assertDays(ReportPeriod.of(Kind.HALF_YEAR, 2026, 2), "2026-06-15", "2026-12-14");
        assertDays(ReportPeriod.of(Kind.YEAR, 2026, 1), "2025-12-15", "2026-12-14");
    }

    @Test
    void whatComesAfterTheClosingBelongsToTheNextMonth() {
        assertThat(ReportPeriod.monthOf(LocalDate.parse("2026-11-14")).code()).isEqualTo("2026-T11");
        assertThat(ReportPeriod.monthOf(LocalDate.parse("2026-11-15")).code()).isEqualTo("2026-T12");
        assertThat(ReportPeriod.monthOf(LocalDate.parse("2026-12-15")).code()).isEqualTo("2027-T1");
    }

    @Test
    void offersEachKindFromTheRunningPeriodBackwards() {
        assertThat(ReportPeriod.offered(LocalDate.parse("2026-12-20")))
                .extracting(ReportPeriod::code)
                .hasSize(26)
                .startsWith("2027-T1", "2026-T12", "2026-T11")
                .contains("2027-Q1", "2026-Q4", "2027-H1", "2026-H2", "2027-Y1", "2026-Y1");
    }

    @Test
    void readsItsOwnCodeAndNoOther() {
        for (var period : ReportPeriod.offered(LocalDate.parse("2026-11-26"))) {
            assertThat(ReportPeriod.find(period.code())).contains(period);
        }
        assertThat(ReportPeriod.find("2026-T13")).isEmpty();
        assertThat(ReportPeriod.find("2026-Q0")).isEmpty();
        assertThat(ReportPeriod.find("2026-Y2")).isEmpty();
        assertThat(ReportPeriod.find("2026--1")).isEmpty();
        assertThat(ReportPeriod.find("")).isEmpty();
    }

    @Test
    void countsUpToNowWhileItLasts() {
        var november = ReportPeriod.of(Kind.MONTH, 2026, 11);

        assertThat(november.begins()).isEqualTo(at("2026-10-15T00:00"));
        assertThat(november.until(at("2026-11-02T09:00"))).isEqualTo(at("2026-11-02T09:00"));
        assertThat(november.until(at("2026-11-26T09:00"))).isEqualTo(at("2026-11-15T00:00"));
        assertThat(november.hasBegun(at("2026-10-14T23:59"))).isFalse();
        assertThat(november.hasBegun(at("2026-10-15T00:00"))).isTrue();
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(OfficeClock.ZONE).toInstant();
    }

    private static void assertDays(ReportPeriod period, String first, String last) {
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }
}
