package vn.xaso.indicators.dashboards.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Period;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

class BoardAskedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Texts TEXTS = new Texts(
            Language.VI,
            Map.of(
                    "boards.days.missing", "Hãy chọn ngày.",
                    "boards.days.order", "Ngày cuối trước ngày đầu.",
                    "boards.days.future", "Ngày đầu chưa đến.",
                    "ui.day.wrong", "Không phải ngày."));

    @Test
    void isTheRunningYearWhereNothingIsAsked() {
        var asked = asked(Map.of());

        assertThat(asked.period()).isEqualTo(Period.ofYear(2026));
        assertThat(asked.set()).isEqualTo(DataSet.LOCAL);
        assertThat(asked.chosen()).isEqualTo("2026");
    }

    @ParameterizedTest
    @CsvSource({"2026-11", "2026-Q3", "2025"})
    void remembersThePeriodInTheAddress(String period) {
        var asked = asked(Map.of("period", period, "set", "SYNCHRONISED", "sort", "TDGQ", "q", "Mường"));

        assertThat(asked.period().key()).isEqualTo(period);
        assertThat(asked.href(BoardAsked.HERE, "03142"))
                .isEqualTo("/office/indicators?period=" + period + "&set=SYNCHRONISED&unit=03142");
    }

    @ParameterizedTest
    @CsvSource({"2026-13", "nonsense", "2026-Q9", "2027-01"})
    void passesOverWhatMakesNoSense(String period) {
        assertThat(asked(Map.of("period", period)).period()).isEqualTo(Period.ofYear(2026));
    }

    @Test
    void takesDaysAsPeopleTypeThem() {
        var asked = asked(Map.of("period", "days", "from", "05/10/2026", "to", "2026-11-15"));

        assertThat(asked.messages()).isEmpty();
        assertThat(asked.period()).isEqualTo(Period.own(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 15)));
        assertThat(asked.chosen()).isEqualTo(BoardAsked.DAYS);
    }

    @Test
    void comparesAHalfYearWithTheHalfYearBefore() {
        var asked = asked(Map.of("period", "2026-01-01_2026-06-30"));

        assertThat(asked.chosen()).isEqualTo("2026-01-01_2026-06-30");
        assertThat(asked.before().key()).isEqualTo("2025-07-01_2025-12-31");
        assertThat(asked(Map.of("period", "2026-Q3")).before().key()).isEqualTo("2026-Q2");
    }

    @Test
    void saysWhatIsWrongWithTheDays() {
        assertThat(fields(Map.of("period", "days"))).containsExactly("from", "to");
        assertThat(fields(Map.of("period", "days", "from", "2026-11-02", "to", "2026-11-01")))
                .containsExactly("to");
        assertThat(fields(Map.of("period", "days", "from", "2026-12-02", "to", "2026-12-03")))
                .containsExactly("from");
        assertThat(fields(Map.of("period", "days", "from", "31/02/2026", "to", "2026-12-03")))
                .containsExactly("from");
    }

    @Test
    void showsWholeMonthsUpToToday() {
        assertThat(BoardPages.range(Period.ofQuarter(2026, 4), TODAY).key()).isEqualTo("2026-06-01_2026-11-30");
        assertThat(BoardPages.range(Period.ofYear(2026), TODAY).key()).isEqualTo("2026-01-01_2026-11-30");
        assertThat(BoardPages.range(Period.ofYear(2025), TODAY).key()).isEqualTo("2025");
    }

    private static java.util.List<String> fields(Map<String, String> query) {
        return asked(query).messages().stream().map(FieldMessage::fieldId).toList();
    }

    private static BoardAsked asked(Map<String, String> query) {
        return BoardAsked.of(query, TODAY, TEXTS);
    }
}
