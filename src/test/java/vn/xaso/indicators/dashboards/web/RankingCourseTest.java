package vn.xaso.indicators.dashboards.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xaso.indicators.Period;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

class RankingCourseTest {

    private static final UnitId UPWARDS = new UnitId(UUID.randomUUID());
    private static final UnitId QUIET = new UnitId(UUID.randomUUID());
    private static final List<Period> MONTHS = List.of(month(1), month(2), month(3));

    private static Period month(int month) {
        return Period.around(LocalDate.of(2026, month, 1), Period.Kind.MONTH);
    }

    private static RankingCourse course(@Nullable Double... values) {
        return RankingCourse.of(
                MONTHS,
                Map.of(UPWARDS, Arrays.asList(values), QUIET, Arrays.asList(null, null, null)),
                new BoardWords(new Texts(Language.VI, Map.of("boards.month", "T{0}"))));
    }

    @Test
    void drawsALineFromMonthToMonthAndTellsItInWords() {
        var course = course(0.5, 0.6, 0.8);

        assertThat(course.spark(UPWARDS).pieces()).hasSize(2);
        assertThat(course.told(UPWARDS)).isEqualTo("T1 50 %; T2 60 %; T3 80 %");
    }

    @Test
    void leavesAGapWhereAMonthHadNoCase() {
        var course = RankingCourse.of(
                MONTHS,
                Map.of(UPWARDS, Arrays.asList(0.5, null, 0.8), QUIET, Arrays.asList(null, 0.4, null)),
                new BoardWords(new Texts(Language.VI, Map.of("boards.month", "T{0}"))));

        assertThat(course.spark(UPWARDS).pieces()).isEmpty();
        assertThat(course.spark(UPWARDS).isEmpty()).isFalse();
        assertThat(course.told(UPWARDS)).isEqualTo("T1 50 %; T3 80 %");
    }

    @Test
    void leavesOutAMonthInWhichNobodyHadACase() {
        var course = course(0.5, null, 0.8);

        assertThat(course.spark(UPWARDS).pieces()).hasSize(1);
        assertThat(course.told(UPWARDS)).isEqualTo("T1 50 %; T3 80 %");
    }

    @Test
    void drawsNothingWhereThereIsNothingToCompare() {
        assertThat(course(0.5, 0.6, 0.8).spark(QUIET).isEmpty()).isTrue();
        assertThat(course(0.5, 0.5, 0.5).spark(UPWARDS).isEmpty()).isTrue();
        assertThat(course(null, null, null).spark(UPWARDS).isEmpty()).isTrue();
    }
}
