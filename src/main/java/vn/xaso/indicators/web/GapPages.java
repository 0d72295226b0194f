package vn.xaso.indicators.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Records.Side;
import vn.xaso.indicators.application.GapDesk;
import vn.xaso.indicators.application.GapDesk.Gap;
import vn.xaso.indicators.application.GapDesk.Gaps;
import vn.xaso.indicators.application.GapDesk.Of;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Language;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the page that says why points were lost.
@Component
class GapPages {

    static final String HERE = "/office/indicators/gaps";

    /// All communes as if they were one.
    private static final String ALL = "all";

    private static final int MONTHS = 12;

    private final GapDesk desk;
    private final Units units;
    private final Clock clock;

    GapPages(GapDesk desk, Units units, Clock clock) {
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    /// @param set as it was asked for, or what the portal has acknowledged, where it has
    private record Asked(Set<UnitId> units, String unit, Period period, DataSet set, Gaps gaps) {}

    GapPage make(Actor actor, Map<String, String> query, Texts texts) {
        IndicatorReaders.require(actor);
        var asked = asked(actor, query);
        var here = "?unit=" + asked.unit + "&period=" + asked.period.key();
        var file = HERE + "/register" + here + "&set=" + asked.set + "&form=";
        return new GapPage(
                texts.of("indicators.gaps.lead", name(asked, texts), IndicatorReaders.told(asked.period, texts)),
                actor.units().size() > 1 ? choices(actor, texts) : List.of(),
                asked.unit,
                periods(asked.period, texts),
                asked.period.key(),
                Stream.of(DataSet.SYNCHRONISED, DataSet.LOCAL)
                        .map(set -> new Link(
                                HERE + here + "&set=" + set, texts.of("indicators.set." + set), set == asked.set))
                        .toList(),
                asked.set.name(),
                totals(asked, texts),
                asked.set == DataSet.SYNCHRONISED && asked.gaps.nothingAcknowledged(),
                parts(actor, asked, texts),
                List.of(
                        new Link(file + "PDF", "PDF"),
                        new Link(file + "XLSX", "Excel"),
                        new Link(file + "CSV", "CSV")));
    }

    private Asked asked(Actor actor, Map<String, String> query) {
        boolean all = ALL.equals(query.get("unit")) && actor.units().size() > 1;
        var units = all ? IndicatorReaders.communes(actor) : Set.of(unit(actor, query));
        var unit = all ? ALL : units.iterator().next().toString();
        var period = period(query);
        var wanted = query.getOrDefault("set", "");
        var set = DataSet.LOCAL.name().equals(wanted) ? DataSet.LOCAL : DataSet.SYNCHRONISED;
        var gaps = desk.of(units, period, set);
        return gaps.nothingAcknowledged() && wanted.isEmpty() && set == DataSet.SYNCHRONISED
                ? new Asked(units, unit, period, DataSet.LOCAL, desk.of(units, period, DataSet.LOCAL))
                : new Asked(units, unit, period, set, gaps);
    }

    /// The province sees first the commune that is first by name.
    private UnitId unit(Actor actor, Map<String, String> query) {
        if (query.getOrDefault("unit", "").isEmpty() && actor.units().size() > 1) {
            return sorted(actor).getFirst().id();
        }
        return IndicatorReaders.unit(actor, query);
    }

    private List<Unit> sorted(Actor actor) {
        return IndicatorReaders.communes(actor).stream()
                .map(units::get)
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    private List<Choice> choices(Actor actor, Texts texts) {
        return Stream.concat(
                        Stream.of(new Choice(
                                ALL,
                                texts.of(
                                        "indicators.units",
                                        IndicatorReaders.communes(actor).size()))),
                        sorted(actor).stream().map(unit -> new Choice(unit.id().toString(), unit.fullName())))
                .toList();
    }

    private String name(Asked asked, Texts texts) {
        return asked.units.size() == 1
                ? units.get(asked.units.iterator().next()).fullName()
                : texts.of("indicators.units", asked.units.size());
    }

    private static List<Fact> totals(Asked asked, Texts texts) {
        var card = asked.gaps.card();
        var untold = asked.gaps.points(Side.UNACKNOWLEDGED);
        var undone = asked.gaps.points(Side.UNDONE);
        return List.of(
                new Fact(
                        texts.of("indicators.column.reached"),
                        texts.of("indicators.points.of", points(card.total(), texts), points(card.reachable(), texts))),
                new Fact(
                        texts.of("indicators.column.points"),
                        texts.of(
                                "indicators.points.lost",
                                points(untold.add(undone), texts),
                                points(untold, texts),
                                points(undone, texts))));
    }

    private static List<GapPage.Part> parts(Actor actor, Asked asked, Texts texts) {
        var untold = part(actor, asked, Side.UNACKNOWLEDGED, "untold", texts);
        var undone = part(actor, asked, Side.UNDONE, "missed", texts);
        return untold.lines().isEmpty() && (asked.set == DataSet.LOCAL || asked.gaps.nothingAcknowledged())
                ? List.of(undone)
                : List.of(untold, undone);
    }

    private static GapPage.Part part(Actor actor, Asked asked, Side side, String word, Texts texts) {
        var key = "indicators.gaps." + word;
        var lines = asked.gaps.of(side).stream()
                .map(gap -> line(actor, asked, gap, texts))
                .toList();
        var title = lines.isEmpty()
                ? texts.of(key)
                : texts.of("indicators.gaps.part", texts.of(key), points(asked.gaps.points(side), texts));
        return new GapPage.Part(title, texts.of(key + ".lead"), texts.of(key + ".none"), lines);
    }

    private Period period(Map<String, String> query) {
        return Period.read(query.getOrDefault("period", ""))
                .orElseGet(() -> Period.around(LocalDate.now(clock), Period.Kind.MONTH));
    }

    /// The last twelve months, the quarters and years around them, and what is asked for.
    private List<Choice> periods(Period asked, Texts texts) {
        var today = LocalDate.now(clock);
        var all = new ArrayList<Period>();
        var month = Period.around(today, Period.Kind.MONTH);
        for (int i = 0; i < MONTHS; i++, month = month.previous()) {
            all.add(month);
        }
        var quarter = Period.around(today, Period.Kind.QUARTER);
        for (int i = 0; i < 4; i++, quarter = quarter.previous()) {
            all.add(quarter);
        }
        all.add(Period.around(today, Period.Kind.YEAR));
        all.add(Period.around(today, Period.Kind.YEAR).previous());
        if (!all.contains(asked)) {
            all.addFirst(asked);
        }
        return all.stream()
                .map(period -> new Choice(period.key(), IndicatorReaders.told(period, texts)))
                .toList();
    }

    static String points(BigDecimal points, Texts texts) {
        var plain = points.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
        return texts.language() == Language.EN ? plain : plain.replace('.', ',');
    }

    private static GapPage.Line line(Actor actor, Asked asked, Gap gap, Texts texts) {
        var code = gap.formula().code();
        return new GapPage.Line(
                code,
                texts.of("indicators.formula." + code),
                texts.of("indicators.gap." + gap.of(), gap.count(), points(gap.points(), texts), why(gap, code, texts)),
                href(actor, asked, gap),
                texts.number(gap.count()),
                points(gap.points(), texts));
    }

    /// The reason in the words of the indicator, where it has its own.
    private static String why(Gap gap, String code, Texts texts) {
        var key = (gap.side() == Side.UNACKNOWLEDGED ? "indicators.untold." : "indicators.reason.") + gap.reason();
        var own = key + "." + code;
        return texts.of(texts.has(own) ? own : texts.has(key) ? key : "indicators.reason." + gap.reason());
    }

    private static String href(Actor actor, Asked asked, Gap gap) {
        if (gap.of() == Of.OTHERS) {
            return actor.may(Right.MANAGE_CATALOGUE) ? GivenPages.HERE : "";
        }
        return RecordPages.HERE + "?code=" + gap.formula().code() + "&side=" + gap.side()
                + (asked.units.size() == 1 ? "&unit=" + asked.unit : "") + "&period=" + asked.period.key() + "&set="
                + asked.set + (gap.of() == Of.CASES ? "&reason=" + gap.reason() : "");
    }

    RegisterBook book(Actor actor, Map<String, String> query, Texts texts) {
        var page = make(actor, query, texts);
        var columns = List.of(
                new Column(texts.of("indicators.column.code"), 8),
                new Column(texts.of("indicators.column.indicator"), 32),
                new Column(texts.of("indicators.column.why"), 42),
                Column.number(texts, "indicators.column.count", 9),
                Column.number(texts, "indicators.column.points", 9));
        var rows = page.parts().stream()
                .flatMap(part -> part.lines().stream())
                .map(line -> List.of(line.code(), line.indicator(), line.text(), line.count(), line.points()))
                .toList();
        return new RegisterBook(
                actor.unitName(),
                texts.of("indicators.gaps.title"),
                page.lead() + " " + texts.of("indicators.set." + page.set()),
                columns,
                rows,
                "diem-bi-mat-" + page.period());
    }
}
