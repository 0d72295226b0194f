package vn.xaso.payments.reconciliation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.reconciliation.persistence.SummaryQuery;
import vn.xaso.payments.reconciliation.persistence.SummaryQuery.Fit;
import vn.xaso.payments.reconciliation.persistence.SummaryQuery.Pair;
import vn.xaso.payments.reconciliation.persistence.SummaryQuery.Sums;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Days;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;

/// Makes the page and the paper of the reconciliation.
@Component
class SummaryPages {

    private static final int SHOWN = 200;
    private static final List<String> NAMES = List.of("from", "to", "way", "fit");
    private static final List<String> COLUMNS =
            List.of("no", "day", "reference", "number", "about", "there", "here", "fee", "state");
    private static final List<Integer> WIDTHS = List.of(4, 9, 14, 17, 16, 10, 10, 8, 12);

    private final SummaryQuery query;
    private final Clock clock;

    SummaryPages(SummaryQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    private record Asked(
            AskedWords words,
            LocalDate from,
            LocalDate to,
            @Nullable Way way,
            @Nullable Fit fit) {}

    private Asked asked(Map<String, String> query) {
        var words = AskedWords.of(query, NAMES, place -> false);
        var today = LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
        var typedTo = words.day("to");
        var to = typedTo == null ? today : typedTo;
        var typedFrom = words.day("from");
        var from = typedFrom == null ? to : typedFrom;
        return new Asked(
                words,
                from.isAfter(to) ? to : from,
                to,
                words.pick(Way.values(), "way").filter(Way::isOnline).orElse(null),
                words.pick(Fit.values(), "fit").orElse(null));
    }

    SummaryPage make(Actor actor, Map<String, String> typed, Texts texts) {
        var asked = asked(typed);
        var pairs = pairs(actor, asked, SHOWN + 1);
        return new SummaryPage(
                ReconciliationMenu.tabs(SummaryController.HERE, texts),
                typed.getOrDefault("from", asked.from().toString()),
                typed.getOrDefault("to", asked.to().toString()),
                asked.words().word("way"),
                asked.words().word("fit"),
                DifferenceListPages.choices(
                        Arrays.stream(Way.values()).filter(Way::isOnline).toArray(Way[]::new),
                        "reconciliation.way.",
                        texts),
                DifferenceListPages.choices(Fit.values(), "reconciliation.fit.", texts),
                query.of(actor, asked.from(), asked.to()).stream()
                        .map(sums -> sum(sums, texts))
                        .toList(),
                pairs.stream().limit(SHOWN).map(pair -> pair(pair, texts)).toList(),
                pairs.size() > SHOWN,
                DifferenceListPages.exports(asked.words().file(SummaryController.HERE + "/register", ""), texts),
                Stream.of("from", "to")
                        .flatMap(field -> Days.mistake(field, typed.get(field), texts).stream())
                        .toList());
    }

    private List<Pair> pairs(Actor actor, Asked asked, int most) {
        var ways = asked.way() == null ? List.of(Way.VNPAY, Way.PLATFORM, Way.VIETQR) : List.of(asked.way());
        return ways.stream()
                .flatMap(way -> query.pairs(actor, way, asked.from(), asked.to(), RegisterBook.ASKED).stream())
                .filter(pair -> asked.fit() == null || pair.fit() == asked.fit())
                .limit(most)
                .toList();
    }

    private static SummaryPage.Sum sum(Sums sums, Texts texts) {
        boolean cash = sums.way() == Way.CASH;
        return new SummaryPage.Sum(
                texts.of("reconciliation.way." + sums.way()),
                told(sums.thereCount(), sums.there(), texts),
                sums.fees() == 0 ? "" : new Money(sums.fees()).toString(),
                told(sums.hereCount(), sums.here(), texts),
                new Money(sums.arrived()).toString(),
                tag(sums, texts),
                DifferenceAsked.HERE + (cash ? "" : "?source=" + (sums.way() == Way.VIETQR ? "BANK" : sums.way())),
                sums.open());
    }

    /// Cash lies in the drawer until a cashier takes it to the treasury.
    private static Tag tag(Sums sums, Texts texts) {
        if (sums.way() == Way.CASH) {
            boolean arrived = sums.arrived() >= sums.here();
            return new Tag(
                    arrived ? Kind.DONE : Kind.NEUTRAL,
                    texts.of(arrived ? "reconciliation.agree" : "reconciliation.inDrawer"));
        }
        boolean same = sums.there() == sums.here();
        return new Tag(
                sums.open() > 0 || !same ? Kind.LATE : Kind.DONE,
                texts.of(same ? "reconciliation.agree" : "reconciliation.disagree"));
    }

    private static String told(int count, long amount, Texts texts) {
        return texts.of("reconciliation.sum", new Money(amount), count);
    }

    private static SummaryPage.Pair pair(Pair pair, Texts texts) {
        var kind = switch (pair.fit()) {
            case BOTH -> Kind.DONE;
            case LATE -> Kind.WARN;
            case OTHER_AMOUNT, ONLY_THERE, ONLY_HERE -> Kind.LATE;
        };
        var words = texts.of("reconciliation.fit." + pair.fit())
                + (pair.arrived() ? " · " + texts.of("reconciliation.arrived") : "");
        return new SummaryPage.Pair(
                pair.reference(),
                pair.number(),
                pair.code(),
                texts.day(pair.day()),
                DifferenceListPages.amount(pair.there()),
                DifferenceListPages.amount(pair.here()),
                DifferenceListPages.amount(pair.fee()),
                new Tag(kind, words));
    }

    RegisterBook book(Actor actor, Map<String, String> typed, Texts texts) {
        var asked = asked(typed);
        var columns = new ArrayList<RegisterBook.Column>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            var key = "reconciliation.column." + COLUMNS.get(i);
            columns.add(
                    DifferenceListPages.AMOUNTS.contains(COLUMNS.get(i))
                            ? RegisterBook.Column.number(texts, key, WIDTHS.get(i))
                            : new RegisterBook.Column(texts.of(key), WIDTHS.get(i)));
        }
        int[] no = {0};
        return new RegisterBook(
                actor.unitName(),
                texts.of("reconciliation.summary.title"),
                texts.of("reconciliation.period", texts.day(asked.from()), texts.day(asked.to())),
                columns,
                RegisterBook.told(
                        pairs(actor, asked, RegisterBook.ASKED),
                        some -> some.stream().map(one -> cells(++no[0], pair(one, texts)))),
                "doi-soat-" + asked.from());
    }

    private static List<String> cells(int no, SummaryPage.Pair pair) {
        return List.of(
                String.valueOf(no),
                pair.day(),
                pair.reference(),
                pair.number(),
                pair.code(),
                pair.there(),
                pair.here(),
                pair.fee(),
                pair.tag().text());
    }
}
