package vn.xaso.indicators.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Records.Asked;
import vn.xaso.indicators.Records.Side;
import vn.xaso.indicators.application.ProcedureBook;
import vn.xaso.indicators.application.ProcedureBook.Used;
import vn.xaso.indicators.domain.ProcedureRule;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Language;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the list of the procedures behind a number.
@Component
class ProcedurePages {

    private static final int PAGE = 50;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ProcedureBook book;
    private final Procedures procedures;
    private final Units units;
    private final Clock clock;

    ProcedurePages(ProcedureBook book, Procedures procedures, Units units, Clock clock) {
        this.book = book;
        this.procedures = procedures;
        this.units = units;
        this.clock = clock;
    }

    /// A procedure of a unit.
    private record Row(UnitId unit, String unitName, String code) {

        /// Where a page begins, as it stands in the address.
        String place() {
            return unit + "_" + code;
        }
    }

    /// @param asked for an indicator that counts procedures
    ProcedurePage make(ProcedureRule rule, Asked asked, AskedWords words, @Nullable String after, Texts texts) {
        var used = book.of(asked.units(), asked.period(), asked.set());
        var rows = rows(used, rule, asked.side());
        int begin = begin(rows, after);
        var shown = rows.subList(begin, Math.min(begin + PAGE, rows.size()));
        boolean many = asked.units().size() > 1;
        boolean lost = asked.side() != Side.NUMERATOR && asked.side() != Side.DENOMINATOR;
        return new ProcedurePage(
                RecordPages.title(asked, texts),
                RecordPages.lead(asked, units, texts),
                many ? once(rule, used, texts) : "",
                RecordPages.sides(words, asked, texts),
                texts.of("indicators.procedures.count", rows.size()),
                many,
                lost,
                shown.stream()
                        .map(row -> line(row, rule, asked, many, lost, texts))
                        .toList(),
                begin > 0 ? words.href(RecordPages.HERE, Map.of("after", "")) : null,
                begin + PAGE < rows.size()
                        ? words.href(
                                RecordPages.HERE,
                                Map.of("after", rows.get(begin + PAGE - 1).place()))
                        : null,
                Stream.of("PDF", "XLSX", "CSV")
                        .map(form -> new Link(
                                words.file(RecordPages.HERE + "/register", form), form.equals("XLSX") ? "Excel" : form))
                        .toList(),
                RecordPages.gaps(asked));
    }

    private List<Row> rows(Used used, ProcedureRule rule, Side side) {
        var rows = new ArrayList<Row>();
        used.of(rule, side)
                .forEach((unit, codes) -> codes.forEach(
                        code -> rows.add(new Row(unit, units.get(unit).fullName(), code))));
        rows.sort(Comparator.comparing(Row::unitName).thenComparing(Row::code));
        return rows;
    }

    private static int begin(List<Row> rows, @Nullable String after) {
        for (int i = 0; after != null && i < rows.size(); i++) {
            if (rows.get(i).place().equals(after)) {
                return i + 1;
            }
        }
        return 0;
    }

    /// What the figure would be if each procedure counted once for all units.
    private static String once(ProcedureRule rule, Used used, Texts texts) {
        var fraction = used.together(rule);
        if (fraction.denominator() == 0) {
            return "";
        }
        var rate = BigDecimal.valueOf(fraction.numerator())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(fraction.denominator()), 2, RoundingMode.HALF_UP);
        return texts.of(
                "indicators.procedures.once",
                fraction.numerator(),
                fraction.denominator(),
                GapPages.points(rate, texts));
    }

    private ProcedurePage.Line line(Row row, ProcedureRule rule, Asked asked, boolean many, boolean lost, Texts texts) {
        var version = version(row.code, asked);
        return new ProcedurePage.Line(
                row.code,
                version == null ? "" : name(version, texts),
                href(row, rule, asked),
                many ? row.unitName : "",
                lost ? reason(rule, asked.side(), version, texts) : "");
    }

    private @Nullable ProcedureVersion version(String code, Asked asked) {
        var today = LocalDate.now(clock);
        var last = asked.period().to().isBefore(today) ? asked.period().to() : today;
        return ProcedureCode.find(code)
                .flatMap(found -> procedures.findInForce(found, last).or(() -> procedures.findInForce(found, today)))
                .orElse(null);
    }

    private static String name(ProcedureVersion version, Texts texts) {
        var english = version.nameEn();
        return texts.language() == Language.EN && english != null ? english : version.name();
    }

    /// Its cases, or where none can stand behind it, the procedure as everybody reads it.
    private static String href(Row row, ProcedureRule rule, Asked asked) {
        var measure = rule.cases(asked.side());
        return measure == null
                ? "/thu-tuc/" + row.code
                : RecordPages.HERE + "?code=" + measure.column() + "&side=" + Side.DENOMINATOR + "&unit=" + row.unit
                        + "&period=" + asked.period().key() + "&set="
                        + (asked.side() == Side.UNACKNOWLEDGED ? DataSet.LOCAL : asked.set()) + "&procedure="
                        + row.code;
    }

    private static String reason(ProcedureRule rule, Side side, @Nullable ProcedureVersion version, Texts texts) {
        var key = "." + rule.reason();
        if (side == Side.UNACKNOWLEDGED && texts.has("indicators.untold" + key)) {
            return texts.of("indicators.untold" + key);
        }
        var told = texts.of("indicators.reason" + key);
        var missing = rule == ProcedureRule.COMPLETE && version != null ? missing(version, texts) : List.<String>of();
        return missing.isEmpty() ? told : told + ": " + String.join(", ", missing);
    }

    /// The parts that are not published (indicator 1.3).
    ///
    /// Law: 766/QĐ-TTg
    private static List<String> missing(ProcedureVersion version, Texts texts) {
        var parts = new ArrayList<String>();
        add(parts, "name", version.name().isEmpty());
        add(parts, "steps", version.steps().isEmpty());
        add(parts, "way", version.channels().isEmpty());
        add(parts, "papers", version.papers().isEmpty());
        add(parts, "time", version.timeText().isEmpty());
        add(parts, "subject", version.subject().isEmpty());
        add(
                parts,
                "agency",
                version.agencies().competent().isEmpty()
                        && version.agencies().executing().isEmpty());
        return parts.stream().map(part -> texts.of("indicators.part." + part)).toList();
    }

    private static void add(List<String> parts, String part, boolean missing) {
        if (missing) {
            parts.add(part);
        }
    }

    RegisterBook book(Actor actor, ProcedureRule rule, Asked asked, Texts texts) {
        var columns = List.of(
                new Column(texts.of("indicators.procedure.code"), 12),
                new Column(texts.of("indicators.column.procedure"), 44),
                new Column(texts.of("indicators.column.unit"), 20),
                new Column(texts.of("indicators.column.reason"), 24));
        boolean lost = asked.side() != Side.NUMERATOR && asked.side() != Side.DENOMINATOR;
        var rows = rows(book.of(asked.units(), asked.period(), asked.set()), rule, asked.side()).stream()
                .map(row -> line(row, rule, asked, true, lost, texts))
                .map(line -> List.of(line.code(), line.name(), line.unit(), line.reason()))
                .toList();
        return new RegisterBook(
                actor.unitName(),
                RecordPages.title(asked, texts) + ": " + texts.of("indicators.side." + asked.side()),
                RecordPages.lead(asked, units, texts),
                columns,
                rows,
                RecordPages.fileName(asked));
    }
}
