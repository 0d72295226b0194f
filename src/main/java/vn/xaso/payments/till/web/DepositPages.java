package vn.xaso.payments.till.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.payments.AmountWords;
import vn.xaso.payments.till.application.DepositDesk;
import vn.xaso.payments.till.domain.CashEntry;
import vn.xaso.payments.till.domain.Deposit;
import vn.xaso.payments.till.domain.DepositBook;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Language;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the pages of deposit slips.
@Component
class DepositPages {

    private static final int PAGE = 30;

    private final DepositBook book;

    DepositPages(DepositBook book) {
        this.book = book;
    }

    DepositListPage list(Actor actor, AskedWords asked, String refused, Texts texts) {
        MoneyTabs.requireReader(actor);
        boolean cashier = actor.may(Right.RECEIVE_CASES);
        var ready = cashier ? book.closedCash(actor.unit(), actor.account()) : List.<CashEntry>of();
        var sum = DepositDesk.sum(ready);
        var slice = book.page(actor.unit(), CashNarrowing.filter(asked), CashNarrowing.after(asked), PAGE);
        return new DepositListPage(
                MoneyTabs.at(MoneyTabs.DEPOSITS, texts),
                cashier,
                ready.stream().map(entry -> ClosingPages.movement(entry, texts)).toList(),
                sum.toString(),
                sum.dong(),
                refused,
                CashNarrowing.of(MoneyTabs.DEPOSITS, asked, texts.of("till.deposit.open"), slice.next()),
                slice.rows().stream().map(deposit -> line(deposit, texts)).toList());
    }

    Deposit find(Actor actor, UUID id) {
        MoneyTabs.requireReader(actor);
        return book.find(actor.unit(), id).orElseThrow(() -> new Absent("deposit " + id));
    }

    DepositPage one(Actor actor, UUID id, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        var deposit = find(actor, id);
        return new DepositPage(
                MoneyTabs.at(MoneyTabs.DEPOSITS, texts),
                deposit.number().told(),
                MoneyTabs.DEPOSITS + "/" + id,
                tag(deposit, texts),
                deposit.amount().toString(),
                texts.language() == Language.VI
                        ? AmountWords.vietnamese(deposit.amount())
                        : AmountWords.english(deposit.amount()),
                facts(deposit, texts),
                entries(actor, deposit, texts),
                deposit.version(),
                deposit.confirmed() == null && actor.may(Right.RECEIVE_CASES),
                typed,
                wrong);
    }

    List<ClosingListPage.Movement> entries(Actor actor, Deposit deposit, Texts texts) {
        return book.entries(actor.unit(), deposit.id()).stream()
                .map(entry -> new ClosingListPage.Movement(
                        entry.paper() + " · " + entry.payer() + " · " + entry.code(),
                        entry.amount().toString(),
                        "",
                        DueController.of(entry.obligation())))
                .toList();
    }

    static List<Fact> facts(Deposit deposit, Texts texts) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("till.closing.cashier"), deposit.cashier().name()));
        facts.add(new Fact(
                texts.of("till.deposit.at"), texts.minute(deposit.cashier().at())));
        var confirmed = deposit.confirmed();
        var on = deposit.on();
        if (confirmed != null && on != null) {
            facts.add(new Fact(texts.of("till.deposit.reference"), deposit.reference()));
            facts.add(new Fact(texts.of("till.deposit.on"), texts.day(on)));
            facts.add(new Fact(
                    texts.of("till.deposit.confirmedBy"), texts.minute(confirmed.at()) + ", " + confirmed.name()));
        }
        return facts;
    }

    private static DepositListPage.Line line(Deposit deposit, Texts texts) {
        return new DepositListPage.Line(
                deposit.number().told(),
                MoneyTabs.DEPOSITS + "/" + deposit.id(),
                deposit.cashier().name(),
                texts.minute(deposit.cashier().at()),
                deposit.amount().toString(),
                deposit.reference(),
                tag(deposit, texts));
    }

    static Tag tag(Deposit deposit, Texts texts) {
        return deposit.confirmed() == null
                ? new Tag(Kind.WARN, texts.of("till.deposit.open"))
                : new Tag(Kind.DONE, texts.of("till.deposit.done"));
    }
}
