package vn.xaso.cases.figures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.crossing.persistence.CrossingListQuery;
import vn.xaso.cases.figures.domain.FieldFigures;
import vn.xaso.cases.figures.domain.FigureCheck;
import vn.xaso.cases.figures.domain.ReportPeriod;
import vn.xaso.cases.figures.persistence.FigureTables;
import vn.xaso.cases.figures.web.FigurePage.Cell;
import vn.xaso.cases.figures.web.FigurePage.Check;
import vn.xaso.cases.figures.web.FigurePage.Line;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the page of the report table.
@Component
class FigurePages {

    private final FigureTables tables;
    private final CrossingListQuery crossings;
    private final Units units;
    private final Clock clock;

    FigurePages(FigureTables tables, CrossingListQuery crossings, Units units, Clock clock) {
        this.crossings = crossings;
        this.tables = tables;
        this.units = units;
        this.clock = clock;
    }

    FigurePage make(Actor actor, FigureAsked asked, Texts texts) {
        var words = new FigureWords(texts);
        var table = asked.messages().isEmpty()
                ? tables.make(asked.question(clock.instant()), asked.period(), texts.of("figures.field.none"))
                : new FigureTables.Table(List.of());
        var total = table.total();
        boolean any = !table.rows().isEmpty();
        return new FigurePage(
                words.name(asked.period()) + " · " + words.days(asked.period()),
                periods(asked.period(), words),
                asked.chosen(),
                asked.from(),
                asked.to(),
                units(actor, texts),
                asked.place(),
                lines(table.rows(), asked, words),
                any ? line("", texts.of("figures.total"), total, null, asked, words) : null,
                any ? checks(total, words) : List.of(),
                causes(total, asked, texts),
                elsewhere(asked, texts),
                Link.files(texts.of("figures.print"), asked::file),
                asked.messages());
    }

    /// What the unit received for others is no case of its own: its volume is told beside the table.
    private String elsewhere(FigureAsked asked, Texts texts) {
        var question = asked.question(clock.instant());
        int received = crossings.received(question.unit(), question.from(), question.until());
        return received == 0 ? "" : texts.of("crossing.figures", texts.number(received));
    }

    /// What is asked for stands among the offered, also where it is long ago.
    private List<Choice> periods(ReportPeriod asked, FigureWords words) {
        var offered = new ArrayList<>(ReportPeriod.offered(LocalDate.now(clock)));
        if (asked.kind() != ReportPeriod.Kind.DAYS && !offered.contains(asked)) {
            offered.add(asked);
        }
        var choices = new ArrayList<Choice>();
        offered.forEach(period -> choices.add(new Choice(period.code(), words.name(period))));
        choices.add(new Choice(FigureAsked.DAYS, words.texts().of("figures.period.DAYS")));
        return choices;
    }

    /// Each unit by itself; the successor of others also with them, as it would be today.
    private List<Choice> units(Actor actor, Texts texts) {
        return actor.units().size() < 2
                ? List.of()
                : actor.units().stream()
                        .flatMap(unit -> choices(unit, texts))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList();
    }

    private Stream<Choice> choices(UnitId unit, Texts texts) {
        var named = units.get(unit);
        var label = named.validTo() == null
                ? named.fullName()
                : texts.of("figures.unit.merged", named.fullName(), texts.day(named.validTo()));
        var alone = new Choice(unit.toString(), label);
        return units.keptBy(unit).isEmpty()
                ? Stream.of(alone)
                : Stream.of(
                        alone,
                        new Choice(unit + FigureAsked.TOGETHER, texts.of("figures.unit.together", named.fullName())));
    }

    private static List<Line> lines(List<FieldFigures> rows, FigureAsked asked, FigureWords words) {
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            var number = words.texts().number(lines.size() + 1L);
            lines.add(line(number, row.field(), row, row.field(), asked, words));
        }
        return lines;
    }

    /// @param of the field of the list behind a figure, null for the total
    private static Line line(
            String number,
            String name,
            FieldFigures figures,
            @Nullable String of,
            FigureAsked asked,
            FigureWords words) {
        return new Line(
                number,
                name,
                FigureWords.COLUMNS.stream()
                        .map(figure -> new Cell(
                                words.heading(figure),
                                words.texts().number(figures.of(figure)),
                                figures.of(figure) == 0 ? null : asked.list(figure, of, null)))
                        .toList());
    }

    private static List<Check> checks(FieldFigures total, FigureWords words) {
        return FigureCheck.of(total).stream()
                .map(check -> new Check(
                        words.check(check, total),
                        check.holds()
                                ? new Tag(Kind.DONE, words.texts().of("figures.check.holds"))
                                : new Tag(Kind.WARN, words.texts().of("figures.check.differs"))))
                .toList();
    }

    private static List<Link> causes(FieldFigures total, FigureAsked asked, Texts texts) {
        return FigureCheck.of(total).stream()
                .flatMap(check -> check.causes().stream())
                .map(cause -> new Link(
                        asked.list(cause, null, null),
                        texts.of("figures.cause." + cause, texts.number(total.of(cause)))))
                .toList();
    }
}
