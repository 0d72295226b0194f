package vn.xaso.indicators.dashboards.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.indicators.dashboards.application.BoardDesk;
import vn.xaso.indicators.dashboards.domain.Board;
import vn.xaso.indicators.dashboards.domain.Figure;
import vn.xaso.indicators.dashboards.domain.Reading;
import vn.xaso.indicators.dashboards.web.BoardPage.Shown;
import vn.xaso.indicators.dashboards.web.BoardPage.UnitCell;
import vn.xaso.indicators.dashboards.web.BoardPage.UnitLine;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.chart.Bar;
import vn.xaso.ui.chart.Scale;

/// Tells the units of the province one by one, those that need a look first: with overdue cases, then the least in
/// time.
@Component
class UnitLines {

    private static final List<Figure> SHARES =
            List.of(Figure.ON_TIME, Figure.ONLINE, Figure.DIGITISED, Figure.PAID_ONLINE);

    private final BoardDesk desk;
    private final Units units;

    UnitLines(BoardDesk desk, Units units) {
        this.desk = desk;
        this.units = units;
    }

    List<String> heads(BoardWords words) {
        return SHARES.stream().map(words::name).toList();
    }

    List<UnitLine> of(Actor actor, BoardAsked asked, BoardWords words) {
        return desk.each(asked.period(), asked.set()).entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<UnitId, Board> one) ->
                                -overdue(one.getValue().reading()))
                        .thenComparingDouble(one -> inTime(one.getValue().reading()))
                        .thenComparing(one -> units.get(one.getKey()).name()))
                .map(one -> line(
                        one.getKey(),
                        one.getValue().reading(),
                        asked,
                        new Numbers(words, RecordLinks.of(actor, one.getKey(), asked))))
                .toList();
    }

    private static long overdue(Reading read) {
        return Figure.OVERDUE.of(read).part();
    }

    private static double inTime(Reading read) {
        var share = Figure.ON_TIME.of(read).value();
        return share == null ? 2 : share;
    }

    private UnitLine line(UnitId id, Reading read, BoardAsked asked, Numbers numbers) {
        var unit = units.get(id);
        return new UnitLine(
                unit.fullName(),
                asked.href(BoardAsked.HERE, unit.code()),
                numbers.of(Figure.RECEIVED, read),
                numbers.of(Figure.OPEN, read),
                overdue(read) == 0 ? Shown.NONE : numbers.of(Figure.OVERDUE, read),
                numbers.of(Figure.AGE, read),
                numbers.of(Figure.LOAD, read),
                SHARES.stream().map(figure -> cell(figure, read, numbers)).toList());
    }

    /// The figures of one unit with the way behind them.
    private record Numbers(BoardWords words, RecordLinks links) {

        Shown of(Figure figure, Reading read) {
            var amount = figure.of(read);
            return new Shown(words.figure(figure, amount), amount.part() == 0 ? "" : links.of(figure));
        }
    }

    private static UnitCell cell(Figure figure, Reading read, Numbers numbers) {
        var value = figure.of(read).value();
        return new UnitCell(
                numbers.words.name(figure),
                numbers.of(figure, read),
                Bar.of("own", Scale.PERCENT, value == null ? 0 : value * 100));
    }
}
