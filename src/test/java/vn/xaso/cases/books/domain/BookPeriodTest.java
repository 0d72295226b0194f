package vn.xaso.cases.books.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Law: TT 03/2025/TT-VPCP, annex I, form 07
class BookPeriodTest {

    @Test
    void holdsAYearAndNoDayMore() {
        assertThat(days("2026-01-01", "2026-12-31").fault()).isEmpty();
        assertThat(days("2026-03-15", "2027-03-14").fault()).isEmpty();
        assertThat(days("2026-01-01", "2027-01-01").fault()).contains(BookPeriod.Fault.LENGTH);
    }

    @Test
    void beginsNotAfterItsEnd() {
        assertThat(days("2026-05-05", "2026-05-05").fault()).isEmpty();
        assertThat(days("2026-05-06", "2026-05-05").fault()).contains(BookPeriod.Fault.ORDER);
    }

    @Test
    void knowsNoYearFarAway() {
        assertThat(new BookPeriod(LocalDate.MIN, LocalDate.MAX).fault()).contains(BookPeriod.Fault.YEAR);
        assertThat(days("0001-01-01", "0001-12-31").fault()).contains(BookPeriod.Fault.YEAR);
    }

    @Test
    void itsLastDayCountsToMidnightOfTheOffice() {
        var one = days("2026-05-05", "2026-05-05");

        assertThat(one.start()).isEqualTo(Instant.parse("2026-05-04T17:00:00Z"));
        assertThat(one.end()).isEqualTo(Instant.parse("2026-05-05T17:00:00Z"));
    }

    private static BookPeriod days(String from, String to) {
        return new BookPeriod(LocalDate.parse(from), LocalDate.parse(to));
    }
}
