package vn.xaso.indicators.dashboards.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.indicators.Formula.Group;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Scorecard;
import vn.xaso.indicators.dashboards.application.BoardDesk;
import vn.xaso.indicators.dashboards.domain.Figure;
import vn.xaso.indicators.dashboards.domain.Ranking;
import vn.xaso.indicators.dashboards.web.BoardPage.Card;
import vn.xaso.indicators.dashboards.web.BoardPage.GroupLine;
import vn.xaso.indicators.dashboards.web.BoardPage.Score;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.chart.Bar;
import vn.xaso.ui.chart.Scale;
import vn.xaso.ui.print.RegisterBook;

/// Makes the board of a unit, or of all together.
@Component
class BoardPages {

    /// So many months a line shows, where the period itself is not longer.
    private static final int MONTHS = 6;

    private final BoardDesk desk;
    private final BoardForm form;
    private final BoardTabs tabs;
    private final UnitLines unitLines;
    private final BacklogParts backlogs;

    BoardPages(BoardDesk desk, BoardForm form, BoardTabs tabs, UnitLines unitLines, BacklogParts backlogs) {
        this.backlogs = backlogs;
        this.desk = desk;
        this.form = form;
        this.tabs = tabs;
        this.unitLines = unitLines;
    }

    BoardPage make(Actor actor, BoardAsked asked, Texts texts) {
        var words = new BoardWords(texts);
        var unit = form.unit(actor, asked).orElse(null);
        var title = unit == null ? texts.of("boards.title.province") : texts.of("boards.title", unit.fullName());
        var typed = form.typed(BoardAsked.HERE, asked, unit == null ? BoardAsked.ALL : unit.code(), words);
        if (!asked.messages().isEmpty()) {
            return new BoardPage(
                    title, "", typed, List.of(), null, List.of(), null, List.of(), List.of(), List.of(), List.of(),
                    null, List.of());
        }
        var of = unit == null ? desk.communes() : Set.of(unit.id());
        var figures = figures(actor, asked, unit, words);
        var charts = charts(asked, unit, words, figures.behind());
        var path = BoardAsked.HERE + "/file";
        return new BoardPage(
                title,
                lead(asked, words),
                typed,
                tabs.of(asked, unit, BoardAsked.HERE, texts),
                score(asked, unit, figures, words),
                Figure.FIRST.stream()
                        .map(figure -> card(figure, figures, charts, words))
                        .toList(),
                charts.table(Figure.FIRST),
                of.isEmpty() ? List.of() : charts.drawings(),
                figures.sections(),
                unitLines.heads(words),
                unit == null ? unitLines.of(actor, asked, words) : List.of(),
                unit == null || !figures.behind().isOpen() || !asked.reachesToday()
                        ? null
                        : backlogs.of(actor, unit, asked, words),
                Link.files(texts.of("boards.print"), form -> asked.file(path, form)));
    }

    /// @param part [BoardAsked#BACKLOG], or anything else for the figures
    RegisterBook book(Actor actor, BoardAsked asked, String part, Texts texts) {
        var words = new BoardWords(texts);
        var unit = form.unit(actor, asked).orElse(null);
        if (part.equals(BoardAsked.BACKLOG)) {
            if (unit == null || !RecordLinks.of(actor, unit.id(), asked).isOpen()) {
                throw new Absent("work of others");
            }
            return backlogs.book(unit, words);
        }
        return figures(actor, asked, unit, words)
                .book(
                        unit == null ? texts.of("boards.province") : unit.committeeName(),
                        lead(asked, words),
                        "chi-so-" + (unit == null ? "tinh" : unit.code()) + "-"
                                + asked.period().key());
    }

    private BoardFigures figures(Actor actor, BoardAsked asked, @Nullable Unit unit, BoardWords words) {
        var all = desk.communes();
        var of = unit == null ? all : Set.of(unit.id());
        return new BoardFigures(
                words,
                desk.read(of, asked.period(), asked.set()),
                desk.read(of, asked.before(), asked.set()),
                asked.before(),
                unit == null ? null : desk.read(all, asked.period(), asked.set()),
                RecordLinks.of(actor, unit == null ? null : unit.id(), asked));
    }

    private BoardCharts charts(BoardAsked asked, @Nullable Unit unit, BoardWords words, RecordLinks behind) {
        var range = range(asked.period(), form.today());
        var all = desk.months(desk.communes(), range, asked.set());
        return unit == null
                ? new BoardCharts(words, words.texts().of("boards.province"), all, Map.of(), behind)
                : new BoardCharts(
                        words, unit.fullName(), desk.months(Set.of(unit.id()), range, asked.set()), all, behind);
    }

    /// Whole months up to the last of the period, none that has not begun.
    static Period range(Period period, LocalDate today) {
        var end = period.to().isAfter(today) ? today : period.to();
        var last = YearMonth.from(end);
        var first = YearMonth.from(period.from());
        var from = first.isBefore(last.minusMonths(MONTHS - 1L)) ? first : last.minusMonths(MONTHS - 1L);
        return Period.own(from.atDay(1), last.atEndOfMonth());
    }

    static String lead(BoardAsked asked, BoardWords words) {
        var name = words.name(asked.period());
        return words.texts()
                .of(
                        "boards.lead",
                        name.equals(words.days(asked.period())) ? name : name + " (" + words.days(asked.days()) + ")",
                        words.name(asked.set()));
    }

    private Score score(BoardAsked asked, @Nullable Unit unit, BoardFigures figures, BoardWords words) {
        var card = figures.now().card();
        var province = figures.province();
        var before = figures.before();
        var change = before.isQuiet()
                ? Change.NONE
                : words.change(card.total(), before.card().total());
        return new Score(
                words.points(card.total()),
                words.maximum(card.reachable()),
                unit == null ? "" : rank(desk.ranking(asked.period(), asked.set()), unit.id(), words.texts()),
                change,
                unit == null ? "" : asked.href(BoardAsked.WAY, unit.code()),
                figures.behind().gaps(),
                Group.all().stream()
                        .map(group -> group(
                                group,
                                card,
                                province == null
                                        ? null
                                        : province.card().groups().get(group),
                                words))
                        .toList());
    }

    static GroupLine group(Group group, Scorecard card, @Nullable BigDecimal compared, BoardWords words) {
        var points = card.groups().get(group);
        var scale = new Scale(group.maximum(), group.maximum());
        var value = points == null ? 0 : points.doubleValue();
        return new GroupLine(
                words.name(group),
                words.points(points),
                String.valueOf(group.maximum()),
                compared == null ? "" : words.points(compared),
                words.outOfReach(group, card),
                Bar.of("own", scale, value, compared == null ? null : compared.doubleValue()));
    }

    static String rank(Ranking ranking, UnitId unit, Texts texts) {
        return ranking.find(unit)
                .filter(Ranking.Place::isRanked)
                .map(place ->
                        texts.of(place.shared() ? "boards.rank.shared" : "boards.rank", place.rank(), ranking.ranked()))
                .orElse(texts.of("boards.rank.none"));
    }

    private static Card card(Figure figure, BoardFigures figures, BoardCharts charts, BoardWords words) {
        var amount = figures.now(figure);
        long missed = amount.whole() - amount.part();
        var href = missed <= 0 ? "" : figures.behind().missed(figure);
        return new Card(
                words.name(figure),
                figures.number(figure, amount),
                words.parts(figure, amount),
                figures.change(figure),
                figures.compared(figure),
                charts.line(figure),
                href,
                href.isEmpty()
                        ? ""
                        : words.texts()
                                .of(
                                        figure == Figure.DOCUMENTS_IN_TIME
                                                ? "boards.missed.documents"
                                                : "boards.missed",
                                        words.texts().number(missed)));
    }
}
