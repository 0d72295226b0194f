package vn.xaso.cases.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.xaso.cases.figures.domain.FieldFigures.Cell;

/// Law: 01/2020/TT-VPCP (table II.06)
class FigureCheckTest {

    /// Received online 7 (4 early, 1 late, 2 open), at the counter 3 (1 on time, 2 open late), carried over 2 (1 late,
    /// 1 early).
    private static final FieldFigures PLAIN = FieldFigures.none("Hộ tịch")
            .with("1.004873", new Cell(Came.ONLINE, Stands.EARLY), 4)
            .with("1.004873", new Cell(Came.ONLINE, Stands.LATE), 1)
            .with("1.001193", new Cell(Came.ONLINE, Stands.OPEN_IN_TIME), 2)
            .with("1.001193", new Cell(Came.DIRECT, Stands.ON_TIME), 1)
            .with("1.001193", new Cell(Came.DIRECT, Stands.OPEN_LATE), 2)
            .with("1.004873", new Cell(Came.CARRIED, Stands.LATE), 1)
            .with("1.004873", new Cell(Came.CARRIED, Stands.EARLY), 1);

    @Test
    void eachColumnHoldsItsCases() {
        assertThat(columns(PLAIN)).containsExactly(12L, 7L, 3L, 2L, 8L, 5L, 1L, 2L, 4L, 2L, 2L);
        assertThat(PLAIN.procedures()).containsExactlyInAnyOrder("1.004873", "1.001193");
    }

    @Test
    void whatWasReceivedIsResolvedOrOpen() {
        assertThat(FigureCheck.of(PLAIN))
                .hasSize(4)
                .allMatch(FigureCheck::holds)
                .allMatch(check -> check.causes().isEmpty());
    }

    @Test
    void aStoppedCaseIsTheCauseWhereTheSumDoesNotHold() {
        var last = last(PLAIN.with("1.004873", new Cell(Came.DIRECT, Stands.STOPPED), 2));

        assertThat(last.holds()).isFalse();
        assertThat(last.whole()).isEqualTo(14);
        assertThat(last.together()).isEqualTo(12);
        assertThat(last.causes()).containsExactly(Figure.STOPPED);
    }

    @Test
    void theVolumeOfAnotherReceptionIsNotOurs() {
        var last = last(PLAIN.with("1.004873", new Cell(Came.ELSEWHERE, Stands.LATE), 3));

        assertThat(last.whole()).isEqualTo(12);
        assertThat(last.together()).isEqualTo(15);
        assertThat(last.causes()).containsExactly(Figure.ELSEWHERE);
    }

    @Test
    void causesThatHideEachOtherAreTold() {
        var last = last(PLAIN.with("1.004873", new Cell(Came.ELSEWHERE, Stands.LATE), 1)
                .with("1.004873", new Cell(Came.CARRIED, Stands.STOPPED), 1));

        assertThat(last.holds()).isTrue();
        assertThat(last.causes()).containsExactly(Figure.STOPPED, Figure.ELSEWHERE);
    }

    @Test
    void fieldsAddUp() {
        var other = FieldFigures.none("Đất đai").with("1.000001", new Cell(Came.ONLINE, Stands.EARLY), 5);

        assertThat(FieldFigures.none("").plus(PLAIN).plus(other).of(Figure.EARLY))
                .isEqualTo(10);
    }

    private static FigureCheck last(FieldFigures figures) {
        return FigureCheck.of(figures).getLast();
    }

    private static Long[] columns(FieldFigures figures) {
        return Arrays.stream(Figure.values())
                .filter(Figure::isColumn)
                .map(figures::of)
                .toArray(Long[]::new);
    }
}
