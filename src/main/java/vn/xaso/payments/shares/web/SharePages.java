package vn.xaso.payments.shares.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.payments.OnlineShares;
import vn.xaso.payments.OnlineShares.Share;
import vn.xaso.payments.shares.persistence.FeeCaseQuery;
import vn.xaso.payments.shares.persistence.FeeCaseQuery.Settled;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Days;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the page of shares: for a commune with its cases, for the province with its units and the cases of one.
@Component
class SharePages {

    private static final List<String> WORDS = List.of("q", "settled", "from", "to", "unit");

    private final OnlineShares shares;
    private final FeeCaseQuery query;
    private final FeeCaseLines lines;
    private final Units units;
    private final Clock clock;

    SharePages(OnlineShares shares, FeeCaseQuery query, FeeCaseLines lines, Units units, Clock clock) {
        this.shares = shares;
        this.query = query;
        this.lines = lines;
        this.units = units;
        this.clock = clock;
    }

    static AskedWords asked(Map<String, String> sent) {
        return AskedWords.of(sent, WORDS, place -> place.matches("[0-9a-f-]{36}"));
    }

    /// From which day to which: the half-year that ended last, where nothing is said.
    private record Period(LocalDate from, LocalDate to) {

        static Period of(AskedWords asked, LocalDate today) {
            boolean second = today.getMonthValue() > Month.JUNE.getValue();
            var begin = second ? LocalDate.of(today.getYear(), 1, 1) : LocalDate.of(today.getYear() - 1, 7, 1);
            var from = asked.day("from");
            var to = asked.day("to");
            return new Period(
                    from == null ? begin : from,
                    to == null ? begin.plusMonths(6).minusDays(1) : to);
        }
    }

    SharePage make(Actor actor, AskedWords asked, Texts texts) {
        require(actor);
        var period = Period.of(asked, LocalDate.now(clock));
        boolean province = isProvince(actor);
        var all = shares.of(actor.units(), period.from, period.to);
        var unit = province ? asked.word("unit") : "";
        boolean hasCases = !province || !unit.isEmpty();
        var listed = hasCases ? unit(actor, unit) : null;
        var words = new ShareWords(texts);
        var counted = listed == null
                ? all
                : all.stream().filter(one -> one.unit().equals(listed.id())).toList();
        var cursor = asked.cursor();
        var slice = listed == null
                ? null
                : query.page(listed.id(), filter(asked, period), cursor == null ? null : UUID.fromString(cursor));
        return new SharePage(
                province ? List.of() : MoneyTabs.at(MoneyTabs.SHARES, texts),
                new SharePage.Asked(
                        Days.field(period.from),
                        Days.field(period.to),
                        asked.word("q"),
                        asked.word("settled"),
                        ways(texts),
                        asked.isNarrowed("unit")),
                words.figures(counted),
                province && listed == null ? rows(actor, all, asked, words) : List.of(),
                Link.files(form -> asked.file(MoneyTabs.SHARES + "/units/register", form)),
                unit,
                listed == null ? "" : listed.fullName(),
                listed != null,
                slice == null ? List.of() : lines.of(slice.rows(), province, texts),
                cursor == null ? null : asked.from(MoneyTabs.SHARES, null),
                slice == null || slice.next() == null ? null : asked.from(MoneyTabs.SHARES, slice.next()),
                Link.files(form -> asked.file(MoneyTabs.SHARES + "/register", form)));
    }

    RegisterBook cases(Actor actor, AskedWords asked, Texts texts) {
        require(actor);
        var period = Period.of(asked, LocalDate.now(clock));
        var unit = unit(actor, isProvince(actor) ? asked.word("unit") : "");
        var found = query.forExport(unit.id(), filter(asked, period), RegisterBook.ASKED);
        return lines.book(unit, found, told(period, texts), texts, LocalDate.now(clock));
    }

    RegisterBook units(Actor actor, AskedWords asked, Texts texts) {
        require(actor);
        var period = Period.of(asked, LocalDate.now(clock));
        var all = shares.of(actor.units(), period.from, period.to);
        var rows = rows(actor, all, asked, new ShareWords(texts)).stream()
                .map(row -> List.of(row.name(), row.procedures(), row.procedureShare(), row.cases(), row.caseShare()))
                .toList();
        var columns = List.of(
                new Column(texts.of("shares.unit"), 32),
                new Column(texts.of("shares.column.procedures"), 18),
                Column.number(texts, "shares.column.share", 12),
                new Column(texts.of("shares.column.cases"), 18),
                Column.number(texts, "shares.column.share", 12));
        return new RegisterBook(
                actor.unitName(),
                texts.of("shares.title"),
                told(period, texts),
                columns,
                rows,
                "thanh-toan-truc-tuyen-" + LocalDate.now(clock));
    }

    private static void require(Actor actor) {
        if (!isProvince(actor)) {
            MoneyTabs.requireReader(actor);
        }
    }

    private static boolean isProvince(Actor actor) {
        return actor.units().size() > 1 && actor.may(Right.MANAGE_CATALOGUE);
    }

    /// @param code empty for the unit for which the actor acts
    private Unit unit(Actor actor, String code) {
        if (code.isEmpty()) {
            return units.get(actor.unit());
        }
        return units.findByCode(code, LocalDate.now(clock))
                .filter(unit -> actor.units().contains(unit.id()))
                .orElseThrow(() -> new Absent("unit " + code));
    }

    /// The unit with the smallest share of cases first: there is most to do.
    private List<SharePage.Unit> rows(Actor actor, List<Share> all, AskedWords asked, ShareWords words) {
        return all.stream()
                .filter(one -> !one.unit().equals(actor.unit()))
                .sorted(Comparator.comparingDouble((Share one) -> one.onlineCases() / (double) one.cases())
                        .thenComparing(one -> one.unit().value()))
                .map(one -> {
                    var unit = units.get(one.unit());
                    return new SharePage.Unit(
                            asked.href(MoneyTabs.SHARES, Map.of("unit", unit.code(), "after", "")),
                            unit.fullName(),
                            one.onlineProcedures() + "/" + one.procedures(),
                            words.percent(one.onlineProcedures(), one.procedures()),
                            one.onlineCases() + "/" + one.cases(),
                            words.percent(one.onlineCases(), one.cases()));
                })
                .toList();
    }

    private static FeeCaseQuery.Filter filter(AskedWords asked, Period period) {
        return new FeeCaseQuery.Filter(
                asked.pick(Settled.values(), "settled").orElse(null),
                period.from,
                period.to,
                SearchText.fold(asked.word("q")));
    }

    private static List<Choice> ways(Texts texts) {
        return Arrays.stream(Settled.values())
                .map(one -> new Choice(one.name(), texts.of("shares.settled." + one)))
                .toList();
    }

    private static String told(Period period, Texts texts) {
        return texts.of("shares.period", texts.day(period.from), texts.day(period.to));
    }
}
