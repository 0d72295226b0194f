package vn.xaso.payments.till.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.payments.AmountWords;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Refund;
import vn.xaso.payments.domain.RefundBook;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.till.persistence.RefundListQuery;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Language;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the pages of refunds.
@Component
class RefundPages {

    private static final List<String> WORDS = List.of("q", "show");
    private static final List<Way> WAYS = List.of(Way.CASH, Way.VIETQR);

    private final RefundListQuery query;
    private final RefundBook refunds;
    private final DuesBook book;
    private final Clock clock;

    RefundPages(RefundListQuery query, RefundBook refunds, DuesBook book, Clock clock) {
        this.query = query;
        this.refunds = refunds;
        this.book = book;
        this.clock = clock;
    }

    static AskedWords asked(Map<String, String> sent) {
        return AskedWords.of(sent, WORDS, place -> place(place) != null);
    }

    RefundListPage list(Actor actor, AskedWords asked, Texts texts) {
        MoneyTabs.requireReader(actor);
        var slice = query.page(actor.unit(), filter(asked), place(asked.cursor()));
        return new RefundListPage(
                MoneyTabs.at(MoneyTabs.REFUNDS, texts),
                asked.word("q"),
                List.of(new Choice("all", texts.of("till.list.all"))),
                asked.word("show"),
                asked.isNarrowed(),
                slice.rows().stream().map(row -> line(row, texts)).toList(),
                asked.cursor() == null ? null : asked.from(MoneyTabs.REFUNDS, null),
                slice.next() == null ? null : asked.from(MoneyTabs.REFUNDS, slice.next()),
                Link.files(form -> asked.file(MoneyTabs.REFUNDS + "/register", form)));
    }

    RegisterBook register(Actor actor, AskedWords asked, Texts texts) {
        MoneyTabs.requireReader(actor);
        var columns = List.of(
                new Column(texts.of("till.refund.paper"), 11),
                new Column(texts.of("till.list.code"), 17),
                new Column(texts.of("till.list.payer"), 16),
                Column.number(texts, "till.refund.amount", 10),
                new Column(texts.of("till.refund.reason"), 22),
                new Column(texts.of("till.refund.asked"), 14),
                new Column(texts.of("till.list.state"), 10));
        var rows = RegisterBook.told(
                query.forExport(actor.unit(), filter(asked), RegisterBook.ASKED),
                some -> some.stream()
                        .map(row -> line(row, texts))
                        .map(line -> List.of(
                                line.paper(),
                                line.code(),
                                line.payer(),
                                line.amount(),
                                line.reason(),
                                line.when() + ", " + line.asker(),
                                line.tag().text())));
        return new RegisterBook(
                actor.unitName(),
                texts.of("till.refund.list.title"),
                "",
                columns,
                rows,
                "hoan-tien-" + LocalDate.now(clock));
    }

    Refund find(Actor actor, UUID id) {
        MoneyTabs.requireReader(actor);
        return refunds.find(actor.unit(), id).orElseThrow(() -> new Absent("refund " + id));
    }

    RefundPage one(Actor actor, UUID id, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        var refund = find(actor, id);
        var owed = book.look(actor.unit(), refund.obligation()).orElseThrow();
        boolean decides = actor.may(Right.DECIDE_CASES) && refund.state() == Refund.State.ASKED;
        boolean own = decides && refund.asked().account().equals(actor.account());
        boolean pays = actor.may(Right.RECEIVE_CASES) && refund.state() == Refund.State.APPROVED;
        return new RefundPage(
                MoneyTabs.at(MoneyTabs.REFUNDS, texts),
                MoneyTabs.REFUNDS + "/" + id,
                owed.obligation().code(),
                DueController.of(refund.obligation()),
                refund.amount().toString(),
                texts.language() == Language.VI
                        ? AmountWords.vietnamese(refund.amount())
                        : AmountWords.english(refund.amount()),
                DueWords.refundTag(refund.state(), texts),
                facts(refund, owed.obligation().payer().name(), texts),
                refund.version(),
                decides && !own,
                own,
                pays ? WAYS.stream().map(way -> way(way, texts)).toList() : List.of(),
                typed,
                wrong);
    }

    private static Choice way(Way way, Texts texts) {
        return new Choice(way.name(), texts.of("till.refund.way." + way), texts.of("till.refund.way." + way + ".hint"));
    }

    static List<Fact> facts(Refund refund, String payer, Texts texts) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("till.list.payer"), payer));
        facts.add(new Fact(texts.of("till.refund.source"), texts.of("till.refund.source." + refund.source())));
        facts.add(new Fact(texts.of("till.refund.reason"), refund.reason()));
        facts.add(new Fact(texts.of("till.refund.asked"), signed(refund.asked(), texts)));
        var decided = refund.decided();
        if (decided != null) {
            facts.add(new Fact(
                    texts.of(refund.state() == Refund.State.REFUSED ? "till.refund.refused" : "till.refund.approved"),
                    signed(decided, texts) + (refund.decision().isEmpty() ? "" : ": " + refund.decision())));
        }
        var payout = refund.payout();
        if (payout != null) {
            facts.add(new Fact(
                    texts.of("till.refund.done"),
                    signed(payout.by(), texts) + ", " + texts.of("till.refund.way." + payout.way())
                            + (payout.to().isEmpty() ? "" : ": " + payout.to())));
            facts.add(new Fact(texts.of("till.refund.paper"), payout.paper()));
        }
        return facts;
    }

    private static String signed(Refund.Signed signed, Texts texts) {
        return texts.minute(signed.at()) + ", " + signed.name();
    }

    private static RefundListQuery.Filter filter(AskedWords asked) {
        return new RefundListQuery.Filter("all".equals(asked.word("show")), SearchText.fold(asked.word("q")));
    }

    private static RefundListPage.Line line(RefundListQuery.Row row, Texts texts) {
        return new RefundListPage.Line(
                MoneyTabs.REFUNDS + "/" + row.id(),
                row.code(),
                row.payer(),
                row.amount().toString(),
                row.reason(),
                row.asker(),
                texts.minute(row.askedAt()),
                row.paper(),
                DueWords.refundTag(row.state(), texts));
    }

    private static @Nullable UUID place(@Nullable String text) {
        return DueListPages.place(text);
    }
}
