package vn.xaso.indicators.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Records.Asked;
import vn.xaso.indicators.Records.Counted;
import vn.xaso.indicators.Records.Side;
import vn.xaso.indicators.application.RecordBook;
import vn.xaso.indicators.domain.Reason;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Language;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the list of the cases and documents behind a number.
@Component
class RecordPages {

    static final String HERE = "/office/indicators/records";

    private static final int PAGE = 50;
    private static final List<String> WORDS = List.of("code", "side", "unit", "period", "set", "procedure", "reason");

    private final RecordBook records;
    private final Procedures procedures;
    private final Units units;
    private final Clock clock;

    RecordPages(RecordBook records, Procedures procedures, Units units, Clock clock) {
        this.records = records;
        this.procedures = procedures;
        this.units = units;
        this.clock = clock;
    }

    RecordPage make(Actor actor, AskedWords words, Texts texts) {
        var asked = asked(actor, words);
        var slice = records.list(asked, words.cursor(), PAGE);
        boolean many = asked.units().size() > 1;
        boolean lost = asked.side() != Side.NUMERATOR
                && asked.side() != Side.DENOMINATOR
                && asked.code().indexOf('~') < 0;
        return new RecordPage(
                title(asked, texts),
                lead(asked, units, texts),
                note(asked, texts),
                hidden(words),
                words.word("procedure"),
                lost ? reasons(words, texts) : List.of(),
                words.word("reason"),
                sides(words, asked, texts),
                words.isNarrowed("code", "side", "unit", "period", "set")
                        ? words.href(HERE, Map.of("procedure", "", "reason", "", "after", ""))
                        : "",
                records.isListed(asked),
                lost,
                many,
                slice.rows().stream()
                        .map(one -> line(actor, one, many, isUntold(asked), texts))
                        .toList(),
                words.cursor() == null ? null : words.from(HERE, null),
                slice.next() == null ? null : words.from(HERE, slice.next()),
                Link.files(form -> words.file(HERE + "/register", form)),
                gaps(asked));
    }

    /// The page that says what the points were lost for.
    static String gaps(Asked asked) {
        var unit =
                asked.units().size() == 1 ? "&unit=" + asked.units().iterator().next() : "";
        return GapPages.HERE + "?period=" + asked.period().key() + "&set=" + asked.set() + unit;
    }

    /// What one has to know to count the list against the number, or empty.
    private static String note(Asked asked, Texts texts) {
        var key = "indicators.records.note." + asked.code();
        return texts.has(key) ? texts.of(key) : "";
    }

    static AskedWords words(Map<String, String> query) {
        return AskedWords.of(query, WORDS, IndicatorReaders::isPlace);
    }

    Asked asked(Actor actor, AskedWords words) {
        IndicatorReaders.require(actor);
        var today = LocalDate.now(clock);
        return new Asked(
                IndicatorReaders.units(actor, words.words()),
                Period.read(words.word("period")).orElseGet(() -> Period.around(today, Period.Kind.MONTH)),
                words.pick(DataSet.values(), "set").orElse(DataSet.LOCAL),
                words.word("code"),
                words.pick(Side.values(), "side").orElse(Side.DENOMINATOR),
                ProcedureCode.find(words.word("procedure"))
                        .map(ProcedureCode::value)
                        .orElse(null),
                words.word("reason").isEmpty() ? null : words.word("reason"));
    }

    static String title(Asked asked, Texts texts) {
        var formula = "indicators.formula." + asked.code();
        if (texts.has(formula)) {
            return asked.code() + " – " + texts.of(formula);
        }
        int between = asked.code().indexOf('~');
        if (between > 0) {
            var all = "indicators.measure." + asked.code().substring(0, between);
            var some = "indicators.measure." + asked.code().substring(between + 1);
            return texts.has(all) && texts.has(some)
                    ? texts.of("indicators.records.without", texts.of(all), texts.of(some))
                    : texts.of("indicators.records.title");
        }
        var measure = "indicators.measure." + asked.code();
        return texts.has(measure) ? texts.of(measure) : texts.of("indicators.records.title");
    }

    static String lead(Asked asked, Units units, Texts texts) {
        return texts.of(
                "indicators.records.lead",
                asked.units().size() == 1
                        ? units.get(asked.units().iterator().next()).fullName()
                        : texts.of("indicators.units", asked.units().size()),
                IndicatorReaders.told(asked.period(), texts),
                texts.of("indicators.set." + asked.set()));
    }

    private static boolean isUntold(Asked asked) {
        return asked.side() == Side.UNACKNOWLEDGED;
    }

    private String name(UnitId unit) {
        return units.get(unit).fullName();
    }

    private static List<Choice> hidden(AskedWords words) {
        return List.of("code", "side", "unit", "period", "set").stream()
                .filter(name -> !words.word(name).isEmpty())
                .map(name -> new Choice(name, words.word(name)))
                .toList();
    }

    /// Those by which cases are missed.
    private static List<Choice> reasons(AskedWords words, Texts texts) {
        var untold = words.word("side").equalsIgnoreCase(Side.UNACKNOWLEDGED.name());
        return Stream.of(Reason.values())
                .filter(Reason::isOfCases)
                .map(reason -> new Choice(reason.name(), why(reason.name(), untold, texts)))
                .toList();
    }

    private static String why(String reason, boolean untold, Texts texts) {
        var key = "indicators.untold." + reason;
        return texts.of(untold && texts.has(key) ? key : "indicators.reason." + reason);
    }

    static List<Link> sides(AskedWords words, Asked asked, Texts texts) {
        var links = new ArrayList<Link>();
        for (var side : Side.values()) {
            boolean always = side != Side.UNACKNOWLEDGED && side != Side.UNDONE;
            if (always || asked.set() == DataSet.SYNCHRONISED || side == asked.side()) {
                links.add(new Link(
                        words.href(HERE, Map.of("side", side.name(), "reason", "", "after", "")),
                        texts.of("indicators.side." + side),
                        side == asked.side()));
            }
        }
        return links;
    }

    private RecordPage.Line line(Actor actor, Counted one, boolean many, boolean untold, Texts texts) {
        return new RecordPage.Line(
                one.unit().equals(actor.unit()) ? one.href() : "",
                one.label().isEmpty() ? "–" : one.label(),
                procedure(one, texts),
                many ? name(one.unit()) : "",
                texts.day(one.received()),
                day(one.due(), texts),
                day(one.ended(), texts),
                one.reason().isEmpty() ? "" : why(one.reason(), untold, texts));
    }

    private static String day(@Nullable LocalDate day, Texts texts) {
        return day == null ? "" : texts.day(day);
    }

    private String procedure(Counted one, Texts texts) {
        var procedure = one.procedure();
        if (procedure == null) {
            return "";
        }
        return ProcedureCode.find(procedure)
                .flatMap(code -> procedures
                        .findInForce(code, one.received())
                        .or(() -> procedures.findInForce(code, LocalDate.now(clock))))
                .map(version -> {
                    var english = version.nameEn();
                    return texts.language() == Language.EN && english != null ? english : version.name();
                })
                .orElse(procedure);
    }

    RegisterBook book(Actor actor, Asked asked, Texts texts) {
        var found = records.list(asked, null, RegisterBook.ASKED).rows();
        var columns = List.of(
                new Column(texts.of("indicators.column.record"), 18),
                new Column(texts.of("indicators.column.procedure"), 28),
                new Column(texts.of("indicators.column.unit"), 14),
                new Column(texts.of("indicators.column.received"), 9),
                new Column(texts.of("indicators.column.due"), 9),
                new Column(texts.of("indicators.column.ended"), 9),
                new Column(texts.of("indicators.column.reason"), 13));
        var rows = RegisterBook.told(
                found,
                some -> some.stream()
                        .map(one -> line(actor, one, true, isUntold(asked), texts))
                        .map(line -> List.of(
                                line.label(),
                                line.procedure(),
                                line.unit(),
                                line.received(),
                                line.due(),
                                line.ended(),
                                line.reason())));
        return new RegisterBook(
                actor.unitName(),
                title(asked, texts) + ": " + texts.of("indicators.side." + asked.side()),
                lead(asked, units, texts),
                columns,
                rows,
                fileName(asked));
    }

    static String fileName(Asked asked) {
        return "chi-so-" + asked.code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-") + "-"
                + asked.period().key();
    }
}
