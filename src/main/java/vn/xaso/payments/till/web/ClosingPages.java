package vn.xaso.payments.till.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Right;
import vn.xaso.payments.till.domain.CashCount;
import vn.xaso.payments.till.domain.CashEntry;
import vn.xaso.payments.till.domain.Closing;
import vn.xaso.payments.till.domain.ClosingBook;
import vn.xaso.payments.till.domain.Drawer;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the pages of closings.
@Component
class ClosingPages {

    private static final int PAGE = 30;

    private final ClosingBook book;

    ClosingPages(ClosingBook book) {
        this.book = book;
    }

    ClosingListPage list(
            Actor actor, Map<String, String> query, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        MoneyTabs.requireReader(actor);
        var asked = CashNarrowing.asked(query);
        var slice = book.page(actor.unit(), CashNarrowing.filter(asked), CashNarrowing.after(asked), PAGE);
        return new ClosingListPage(
                MoneyTabs.at(MoneyTabs.CLOSINGS, texts),
                actor.may(Right.RECEIVE_CASES) ? drawer(book.drawer(actor.unit(), actor.account()), texts) : null,
                CashNarrowing.of(MoneyTabs.CLOSINGS, asked, texts.of("till.closing.open"), slice.next()),
                slice.rows().stream().map(closing -> line(closing, texts)).toList(),
                typed,
                wrong);
    }

    Closing find(Actor actor, UUID id) {
        MoneyTabs.requireReader(actor);
        return book.find(actor.unit(), id).orElseThrow(() -> new Absent("closing " + id));
    }

    ClosingPage one(Actor actor, UUID id, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        var closing = find(actor, id);
        boolean other = !closing.cashier().account().equals(actor.account());
        return new ClosingPage(
                MoneyTabs.at(MoneyTabs.CLOSINGS, texts),
                closing.number().told(),
                MoneyTabs.CLOSINGS + "/" + id,
                tag(closing, texts),
                facts(closing, texts),
                sums(closing, texts),
                count(actor, closing, texts),
                entries(actor, closing, texts),
                closing.version(),
                other && closing.confirmed() == null,
                other && closing.isOpen() && actor.may(Right.DECIDE_CASES),
                typed,
                wrong);
    }

    List<ClosingListPage.Movement> entries(Actor actor, Closing closing, Texts texts) {
        return book.entries(actor.unit(), closing.id()).stream()
                .map(entry -> movement(entry, texts))
                .toList();
    }

    List<Fact> count(Actor actor, Closing closing, Texts texts) {
        var facts = new ArrayList<Fact>();
        var count = book.count(actor.unit(), closing.id());
        for (int note : CashCount.NOTES) {
            int pieces = count.of(note);
            if (pieces > 0) {
                facts.add(new Fact(
                        texts.of("till.closing.pieces", texts.number(pieces), new Money(note)),
                        new Money(note).times(pieces).toString()));
            }
        }
        return facts;
    }

    static List<Fact> facts(Closing closing, Texts texts) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("till.closing.cashier"), closing.cashier().name()));
        facts.add(new Fact(
                texts.of("till.closing.at"), texts.minute(closing.cashier().at())));
        var confirmed = closing.confirmed();
        facts.add(new Fact(texts.of("till.closing.confirmed"), signed(confirmed, texts)));
        if (closing.difference() != 0) {
            facts.add(new Fact(texts.of("till.closing.reason"), closing.reason()));
            facts.add(new Fact(
                    texts.of("till.closing.settled"),
                    signed(closing.settled(), texts)
                            + (closing.settledWords().isEmpty() ? "" : ": " + closing.settledWords())));
        }
        return facts;
    }

    static List<Fact> sums(Closing closing, Texts texts) {
        return List.of(
                new Fact(texts.of("till.closing.opening"), closing.opening().toString()),
                new Fact(texts.of("till.closing.taken"), closing.taken().toString()),
                new Fact(texts.of("till.closing.givenBack"), closing.givenBack().toString()),
                new Fact(texts.of("till.closing.deposited"), closing.deposited().toString()),
                new Fact(texts.of("till.closing.expected"), closing.expected().toString()),
                new Fact(texts.of("till.closing.counted"), closing.counted().toString()),
                new Fact(texts.of("till.closing.difference"), difference(closing)));
    }

    private static String signed(Closing.@Nullable Signed signed, Texts texts) {
        return signed == null ? "" : texts.minute(signed.at()) + ", " + signed.name();
    }

    static String difference(Closing closing) {
        long difference = closing.difference();
        return (difference < 0 ? "–" : difference > 0 ? "+" : "") + new Money(Math.abs(difference));
    }

    private static ClosingListPage.Drawer drawer(Drawer drawer, Texts texts) {
        return new ClosingListPage.Drawer(
                List.of(
                        sum("till.closing.opening", drawer.opening(), texts),
                        sum("till.closing.taken", drawer.taken(), texts),
                        sum("till.closing.givenBack", drawer.givenBack(), texts),
                        sum("till.closing.deposited", drawer.deposited(), texts)),
                drawer.entries().stream().map(entry -> movement(entry, texts)).toList(),
                drawer.expected().dong(),
                drawer.expected().toString(),
                CashCount.NOTES.stream()
                        .map(note -> new Choice("note-" + note, new Money(note).toString()))
                        .toList());
    }

    private static ClosingListPage.Movement sum(String key, Money amount, Texts texts) {
        return new ClosingListPage.Movement(texts.of(key), amount.toString(), "", "");
    }

    static ClosingListPage.Movement movement(CashEntry entry, Texts texts) {
        var what = texts.of("till.entry." + entry.deed(), entry.paper());
        return new ClosingListPage.Movement(
                what + " · " + entry.payer() + " · " + entry.code(),
                (entry.isIn() ? "" : "– ") + entry.amount(),
                texts.minute(entry.at()),
                DueController.of(entry.obligation()));
    }

    private static ClosingListPage.Line line(Closing closing, Texts texts) {
        return new ClosingListPage.Line(
                closing.number().told(),
                MoneyTabs.CLOSINGS + "/" + closing.id(),
                closing.cashier().name(),
                texts.minute(closing.cashier().at()),
                closing.expected().toString(),
                closing.difference() == 0 ? "" : difference(closing),
                tag(closing, texts));
    }

    static Tag tag(Closing closing, Texts texts) {
        if (closing.isOpen()) {
            return new Tag(Kind.LATE, texts.of("till.closing.open"));
        }
        return closing.confirmed() == null
                ? new Tag(Kind.INFO, texts.of("till.closing.unconfirmed"))
                : new Tag(Kind.DONE, texts.of("till.closing.done"));
    }
}
