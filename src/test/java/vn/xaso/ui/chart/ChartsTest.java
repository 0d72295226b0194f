package vn.xaso.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xaso.ui.chart.ColumnChart.Amounts;
import vn.xaso.ui.chart.ColumnChart.Part;
import vn.xaso.ui.chart.LineChart.Dot;

class ChartsTest {

    @Test
    void aLineHasAPieceLessThanPoints() {
        var line = lines(List.of("T9", "T10", "T11"), 50.0, 75.0, 100.0).lines().getFirst();

        assertThat(line.dots()).hasSize(3);
        assertThat(line.pieces()).hasSize(2);
        assertThat(line.dots()).extracting(Dot::x).containsExactly("11%", "52.5%", "94%");
        assertThat(line.dots()).extracting(Dot::y).containsExactly("48%", "29%", "10%");
    }

    @Test
    void leavesAGapWhereNothingCouldBeCounted() {
        var line = lines(List.of("T8", "T9", "T10", "T11"), 50.0, null, 75.0, 75.0)
                .lines()
                .getFirst();

        assertThat(line.dots()).hasSize(3);
        assertThat(line.pieces()).hasSize(1);
    }

    @Test
    void namesTheLastFigureThatCouldBeCounted() {
        var line = lines(List.of("T9", "T10", "T11"), 50.0, 75.0, null).lines().getFirst();

        assertThat(line.last()).isEqualTo("75.0");
        assertThat(line.dots()).extracting(Dot::isLast).containsExactly(false, true);
    }

    @Test
    void drawsNothingOfALineWithoutFigures() {
        var line = lines(List.of("T10", "T11"), null, null).lines().getFirst();

        assertThat(line.dots()).isEmpty();
        assertThat(line.last()).isEmpty();
    }

    @Test
    void standsASinglePointInTheMiddle() {
        assertThat(lines(List.of("T11"), 50.0).lines().getFirst().dots())
                .extracting(Dot::x)
                .containsExactly("52.5%");
    }

    @Test
    void namesEveryPlaceOnlyWhereThereIsRoom() {
        var names = IntStream.rangeClosed(1, 12).mapToObj(month -> "T" + month).toList();
        var chart = lines(names, new Double[12]);

        assertThat(chart.places())
                .extracting(Mark::label)
                .containsExactly("", "T2", "", "T4", "", "T6", "", "T8", "", "T10", "", "T12");
    }

    @Test
    void standsThePartsOfAColumnOnEachOther() {
        var chart = columns(new Amounts("T10", List.of(6L, 2L)), new Amounts("T11", List.of(0L, 4L)));
        var first = chart.columns().getFirst();

        assertThat(first.total()).isEqualTo("8");
        assertThat(first.blocks()).extracting(ColumnChart.Block::y).containsExactly("29%", "10%");
        assertThat(first.blocks()).extracting(ColumnChart.Block::height).containsExactly("57%", "19%");
        assertThat(first.blocks().getLast().told()).isEqualTo("T10, trễ hạn: 2");
        assertThat(chart.columns().getLast().blocks())
                .extracting(ColumnChart.Block::look)
                .containsExactly("late");
    }

    @Test
    void drawsNoBlockWhereThereIsNothing() {
        assertThat(columns(new Amounts("T11", List.of(0L, 0L)))
                        .columns()
                        .getFirst()
                        .blocks())
                .isEmpty();
    }

    @Test
    void aBarKeepsWithinItsTrackAndShowsItsThreshold() {
        assertThat(Bar.of("own", Scale.PERCENT, 37.125, 80.0)).isEqualTo(new Bar("own", "37.13%", "80%"));
        assertThat(Bar.of("own", Scale.PERCENT, 120)).isEqualTo(new Bar("own", "100%", ""));
    }

    @Test
    void aSmallLineEndsAtItsLastFigure() {
        var spark = Spark.of(Scale.PERCENT, Arrays.asList(0.0, 100.0, null));

        assertThat(spark.pieces()).hasSize(1);
        assertThat(spark.x()).isEqualTo("49%");
        assertThat(spark.y()).isEqualTo("12%");
        assertThat(Spark.of(Scale.PERCENT, Arrays.asList(null, null)).isEmpty()).isTrue();
    }

    private static LineChart lines(List<String> names, @Nullable Double... values) {
        var told = Arrays.stream(values).map(String::valueOf).toList();
        var series = new Series("Xã Sáng Nhè", "own", Arrays.asList(values), told);
        return LineChart.of("a", "Đúng hạn", "", Scale.PERCENT, names, List.of(series), String::valueOf);
    }

    private static ColumnChart columns(Amounts... amounts) {
        var parts = List.of(new Part("đúng hạn", "own"), new Part("trễ hạn", "late"));
        return ColumnChart.of(
                "a", "Đã giải quyết", "", parts, List.of(amounts), number -> String.valueOf((long) number));
    }
}
