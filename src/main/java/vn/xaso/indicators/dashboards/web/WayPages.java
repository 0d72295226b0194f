package vn.xaso.indicators.dashboards.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.indicators.Formula;
import vn.xaso.indicators.Formula.Group;
import vn.xaso.indicators.IndicatorValue;
import vn.xaso.indicators.Records.Side;
import vn.xaso.indicators.Scorecard;
import vn.xaso.indicators.dashboards.application.BoardDesk;
import vn.xaso.indicators.dashboards.domain.Gain;
import vn.xaso.indicators.dashboards.domain.Ranking;
import vn.xaso.indicators.dashboards.domain.Ranking.Place;
import vn.xaso.indicators.dashboards.web.BoardPage.Score;
import vn.xaso.indicators.dashboards.web.WayPage.GainLine;
import vn.xaso.indicators.dashboards.web.WayPage.Line;
import vn.xaso.indicators.dashboards.web.WayPage.Part;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.chart.Bar;
import vn.xaso.ui.chart.Scale;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Explains the points and the rank of a unit.
///
/// Law: 766/QĐ-TTg
@Component
class WayPages {

    private final BoardDesk desk;
    private final BoardForm form;
    private final BoardTabs tabs;

    WayPages(BoardDesk desk, BoardForm form, BoardTabs tabs) {
        this.desk = desk;
        this.form = form;
        this.tabs = tabs;
    }

    WayPage make(Actor actor, BoardAsked asked, Texts texts) {
        var words = new BoardWords(texts);
        var unit = unit(actor, asked);
        var typed = form.typed(BoardAsked.WAY, asked, unit.code(), words);
        var title = texts.of("boards.way.title", unit.fullName());
        if (!asked.messages().isEmpty()) {
            return new WayPage(title, "", typed, List.of(), null, List.of(), List.of(), List.of(), List.of());
        }
        var ranking = desk.ranking(asked.period(), asked.set());
        var place = place(ranking, unit);
        var links = RecordLinks.of(actor, unit.id(), asked);
        var file = BoardAsked.WAY + "/file";
        return new WayPage(
                title,
                BoardPages.lead(asked, words),
                typed,
                tabs.of(asked, unit, BoardAsked.WAY, texts),
                score(asked, ranking, place, links, words),
                places(place, words),
                gains(place, links, words),
                parts(place.card(), links, words),
                Link.files(texts.of("boards.print"), form -> asked.file(file, form)));
    }

    /// Whether there is one unit to explain.
    boolean has(Actor actor, BoardAsked asked) {
        return form.unit(actor, asked).isPresent();
    }

    private Unit unit(Actor actor, BoardAsked asked) {
        return form.unit(actor, asked).orElseThrow(() -> new Absent("no unit to explain"));
    }

    private static Place place(Ranking ranking, Unit unit) {
        return ranking.find(unit.id()).orElseThrow(() -> new Absent("place of unit " + unit.code()));
    }

    private Score score(BoardAsked asked, Ranking ranking, Place place, RecordLinks links, BoardWords words) {
        var before = desk.ranking(asked.before(), asked.set()).find(place.unit());
        var province =
                desk.read(desk.communes(), asked.period(), asked.set()).card().groups();
        return new Score(
                words.points(place.card().total()),
                words.maximum(place.card().reachable()),
                BoardPages.rank(ranking, place.unit(), words.texts()),
                before.filter(Place::isRanked)
                        .map(was ->
                                words.change(place.card().total(), was.card().total()))
                        .orElse(Change.NONE),
                "",
                links.gaps(),
                Group.all().stream()
                        .map(group -> BoardPages.group(group, place.card(), province.get(group), words))
                        .toList());
    }

    private static List<String> places(Place place, BoardWords words) {
        var told = new ArrayList<String>();
        if (place.above() != null) {
            told.add(words.texts().of("boards.way.above", words.points(place.above())));
        } else if (place.isRanked()) {
            told.add(words.texts().of("boards.way.first"));
        }
        if (place.below() != null) {
            told.add(words.texts().of("boards.way.below", words.points(place.below())));
        }
        return List.copyOf(told);
    }

    private static List<GainLine> gains(Place place, RecordLinks links, BoardWords words) {
        var gains = Gain.of(place.card());
        if (gains.isEmpty()) {
            return List.of();
        }
        double most = gains.getFirst().points().doubleValue();
        return gains.stream()
                .map(gain -> gain(gain, place.above(), new Scale(most, most), links, words))
                .toList();
    }

    private static GainLine gain(
            Gain gain, @Nullable BigDecimal above, Scale scale, RecordLinks links, BoardWords words) {
        var texts = words.texts();
        var formula = gain.value().formula();
        var next = above == null
                ? ""
                : gain.toWin(above)
                        .map(count -> texts.of("boards.way.next", texts.number(count)))
                        .orElse("");
        return new GainLine(
                formula.code(),
                words.name(formula),
                "−" + words.points(gain.points()),
                Bar.of("late", scale, gain.points().doubleValue()),
                texts.of(
                        "boards.way.more",
                        texts.number(gain.more()),
                        words.number(gain.each().doubleValue(), gain.each().doubleValue() < 0.1 ? 3 : 2)),
                next,
                formula.given() ? "" : links.of(formula.code(), Side.MISSED));
    }

    private static List<Part> parts(Scorecard card, RecordLinks links, BoardWords words) {
        Map<Group, BigDecimal> groups = card.groups();
        return Group.all().stream()
                .map(group -> new Part(
                        words.name(group),
                        words.points(groups.get(group)),
                        String.valueOf(group.maximum()),
                        card.values().stream()
                                .filter(value -> value.formula().group() == group)
                                .map(value -> line(value, links, words))
                                .toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private static Line line(IndicatorValue value, RecordLinks links, BoardWords words) {
        var formula = value.formula();
        var texts = words.texts();
        boolean counted = value.isApplicable();
        boolean behind = counted && !formula.given();
        var rate = value.rate();
        var threshold = formula.threshold();
        return new Line(
                formula.code(),
                words.name(formula),
                words.how(formula),
                counted ? texts.number(value.numerator()) : "",
                behind && value.numerator() > 0 ? links.of(formula.code(), Side.NUMERATOR) : "",
                counted ? texts.number(value.denominator()) : "",
                behind ? links.of(formula.code(), Side.DENOMINATOR) : "",
                counted ? words.rate(value) : "",
                threshold == null ? "" : words.maximum(threshold) + " %",
                formula.scale() == Formula.Scale.HOURS
                        ? null
                        : Bar.of(
                                "own",
                                Scale.PERCENT,
                                rate == null ? 0 : rate.doubleValue(),
                                threshold == null ? null : threshold.doubleValue()),
                formula.isShownOnly() ? "" : words.points(value.score()),
                formula.isShownOnly() ? "" : words.maximum(formula.maximum()),
                value.lost().signum() > 0 ? "−" + words.points(value.lost()) : "",
                words.why(value));
    }

    RegisterBook book(Actor actor, BoardAsked asked, Texts texts) {
        var words = new BoardWords(texts);
        var unit = unit(actor, asked);
        var card = place(desk.ranking(asked.period(), asked.set()), unit).card();
        var columns = List.of(
                new Column(texts.of("boards.way.code"), 6),
                new Column(texts.of("boards.way.indicator"), 30),
                Column.number(texts, "boards.way.numerator", 9),
                Column.number(texts, "boards.way.denominator", 9),
                Column.number(texts, "boards.way.rate", 9),
                Column.number(texts, "boards.way.threshold", 8),
                Column.number(texts, "boards.score.points", 8),
                Column.number(texts, "boards.score.maximum", 7),
                new Column(texts.of("boards.way.note"), 14));
        var rows = parts(card, RecordLinks.of(actor, unit.id(), asked), words).stream()
                .flatMap(part -> part.lines().stream())
                .map(line -> List.of(
                        line.code(),
                        line.name(),
                        line.numerator(),
                        line.denominator(),
                        line.rate(),
                        line.threshold(),
                        line.points(),
                        line.maximum(),
                        line.why()))
                .toList();
        return new RegisterBook(
                unit.committeeName(),
                texts.of("boards.way.book"),
                BoardPages.lead(asked, words),
                columns,
                rows,
                "diem-" + unit.code() + "-" + asked.period().key());
    }
}
