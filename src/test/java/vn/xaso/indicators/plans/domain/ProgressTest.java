package vn.xaso.indicators.plans.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xaso.indicators.plans.domain.Progress.Standing;
import vn.xaso.kernel.Ids;

class ProgressTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @Test
    void aReportedFigureKeepsUpWithTheCalendar() {
        assertThat(reported("45", LocalDate.of(2026, 7, 1)).standing()).isEqualTo(Standing.ON_TRACK);
        assertThat(reported("38", LocalDate.of(2026, 7, 1)).standing()).isEqualTo(Standing.AT_RISK);
        assertThat(reported("100", LocalDate.of(2026, 7, 1)).standing()).isEqualTo(Standing.REACHED);
        assertThat(reported("99.99", LocalDate.of(2027, 1, 1)).standing()).isEqualTo(Standing.LATE);
        assertThat(reported("120", LocalDate.of(2027, 1, 1)).percent()).isEqualTo(100);
    }

    @Test
    void withoutAFigureThereIsARiskFromTheMiddleOn() {
        assertThat(reported(null, LocalDate.of(2025, 12, 31)).standing()).isEqualTo(Standing.AHEAD);
        assertThat(reported(null, LocalDate.of(2026, 3, 1)).standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(reported(null, LocalDate.of(2026, 8, 1)).standing()).isEqualTo(Standing.AT_RISK);
        assertThat(reported(null, LocalDate.of(2027, 1, 1)).standing()).isEqualTo(Standing.LATE);
    }

    @Test
    void anIndicatorIsARateThatIsNearItsTargetAtAnyTime() {
        assertThat(indicator("90", LocalDate.of(2026, 2, 1)).standing()).isEqualTo(Standing.ON_TRACK);
        assertThat(indicator("89.99", LocalDate.of(2026, 2, 1)).standing()).isEqualTo(Standing.AT_RISK);
        assertThat(indicator("100", LocalDate.of(2026, 2, 1)).standing()).isEqualTo(Standing.REACHED);
        assertThat(indicator("95", LocalDate.of(2027, 1, 1)).standing()).isEqualTo(Standing.LATE);
    }

    private static Progress reported(@Nullable String value, LocalDate today) {
        return progress(value, null, today);
    }

    private static Progress indicator(String value, LocalDate today) {
        return progress(value, "3.3", today);
    }

    private static Progress progress(@Nullable String value, @Nullable String formula, LocalDate today) {
        var measure = new PlanMeasure(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                1,
                "Mở lớp bình dân học vụ số",
                null,
                "Phòng Văn hóa – Xã hội",
                BEGIN,
                END,
                formula,
                BigDecimal.valueOf(100),
                "lớp");
        return Progress.of(measure, value == null ? null : new BigDecimal(value), today);
    }
}
