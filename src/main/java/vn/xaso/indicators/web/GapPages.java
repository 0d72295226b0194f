package vn.xaso.indicators.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Records;
import vn.xaso.indicators.Records.Side;
import vn.xaso.indicators.Scorecard;
import vn.xaso.indicators.application.GapDesk;
import vn.xaso.indicators.application.GapDesk.Gap;
import vn.xaso.kernel.Actor;
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

    private static final int MONTHS = 12;

    private final GapDesk desk;
    private final Units units;
    private final Clock clock;

    GapPages(GapDesk desk, Units units, Clock clock) {
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    GapPage make(Actor actor, Map<String, String> query, Texts texts) {
        IndicatorReaders.require(actor);
        var unit = asked(actor, query);
        var period = period(query);
        var gaps = desk.of(unit, period);
        var asked = "?unit=" + unit + "&period=" + period.key() + "&form=";
        return new GapPage(
                texts.of("indicators.gaps.lead", units.get(unit).fullName(), IndicatorReaders.told(period, texts)),
                actor.units().size() > 1 ? choices(actor) : List.of(),
                unit.toString(),
                periods(period, texts),
                period.key(),
                List.of(
                        new Fact(texts.of("indicators.set.LOCAL"), total(gaps.local(), texts)),
                        new Fact(
                                texts.of("indicators.set.SYNCHRONISED"),
                                gaps.nothingAcknowledged()
                                        ? texts.of("indicators.notApplicable")
                                        : total(gaps.synchronised(), texts))),
                gaps.nothingAcknowledged(),
                lines(gaps.unacknowledged(), unit, period, texts),
                lines(gaps.missed(), unit, period, texts),
                List.of(
                        new Link(HERE + "/register" + asked + "PDF", "PDF"),
                        new Link(HERE + "/register" + asked + "XLSX", "Excel"),
                        new Link(HERE + "/register" + asked + "CSV", "CSV")));
    }

    /// The province sees first the commune that is first by name.
    private UnitId asked(Actor actor, Map<String, String> query) {
        if (query.getOrDefault("unit", "").isEmpty() && actor.units().size() > 1) {
            return UnitId.of(choices(actor).getFirst().value());
        }
        return IndicatorReaders.unit(actor, query);
    }

    private List<Choice> choices(Actor actor) {
        return actor.units().stream()
                .filter(unit -> !unit.equals(actor.unit()))
                .map(units::get)
                .sorted(Comparator.comparing(unit -> unit.name()))
                .map(unit -> new Choice(unit.id().toString(), unit.fullName()))
                .toList();
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

    private static String total(Scorecard card, Texts texts) {
        return texts.of("indicators.points.of", points(card.total(), texts), points(card.reachable(), texts));
    }

    static String points(BigDecimal points, Texts texts) {
        var plain = points.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
        return texts.language() == Language.EN ? plain : plain.replace('.', ',');
    }

    private static List<GapPage.Line> lines(List<Gap> gaps, UnitId unit, Period period, Texts texts) {
        return gaps.stream().map(gap -> line(gap, unit, period, texts)).toList();
    }

    private static GapPage.Line line(Gap gap, UnitId unit, Period period, Texts texts) {
        var code = gap.formula().code();
        var set = gap.side() == Side.UNACKNOWLEDGED ? DataSet.SYNCHRONISED : DataSet.LOCAL;
        var kind = gap.side() == Side.UNACKNOWLEDGED ? "indicators.untold." : "indicators.reason.";
        var key = texts.has(kind + gap.reason()) ? kind + gap.reason() : "indicators.reason." + gap.reason();
        return new GapPage.Line(
                code,
                texts.of("indicators.formula." + code),
                texts.of("indicators.gap", gap.cases(), points(gap.points(), texts), texts.of(key)),
                Records.href(code, gap.side(), unit, period, set) + "&reason=" + gap.reason(),
                texts.number(gap.cases()),
                points(gap.points(), texts));
    }

    RegisterBook book(Actor actor, Map<String, String> query, Texts texts) {
        var page = make(actor, query, texts);
        var columns = List.of(
                new Column(texts.of("indicators.column.code"), 8),
                new Column(texts.of("indicators.column.indicator"), 32),
                new Column(texts.of("indicators.column.why"), 42),
                new Column(texts.of("indicators.column.cases"), 9),
                new Column(texts.of("indicators.column.points"), 9));
        var rows = Stream.concat(page.unacknowledged().stream(), page.missed().stream())
                .map(line -> List.of(line.code(), line.indicator(), line.text(), line.cases(), line.points()))
                .toList();
        return new RegisterBook(
                actor.unitName(),
                texts.of("indicators.gaps.title"),
                page.lead(),
                columns,
                rows,
                "diem-bi-mat-" + page.period());
    }
}
