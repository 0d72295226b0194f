package vn.xaso.payments.till.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.payments.till.domain.Closing;
import vn.xaso.payments.till.domain.ClosingBook;
import vn.xaso.payments.till.domain.Deposit;
import vn.xaso.payments.till.domain.DepositBook;
import vn.xaso.payments.web.AskedDays;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// The lists of closings and of slips, to print and for a spreadsheet.
@Component
class CashRegisters {

    private final ClosingBook closings;
    private final DepositBook deposits;
    private final Clock clock;

    CashRegisters(ClosingBook closings, DepositBook deposits, Clock clock) {
        this.closings = closings;
        this.deposits = deposits;
        this.clock = clock;
    }

    RegisterBook closings(Actor actor, AskedWords asked, Texts texts) {
        MoneyTabs.requireReader(actor);
        var columns = List.of(
                new Column(texts.of("till.closing.number"), 9),
                new Column(texts.of("till.closing.at"), 11),
                new Column(texts.of("till.closing.cashier"), 14),
                Column.number(texts, "till.closing.expected", 11),
                Column.number(texts, "till.closing.counted", 11),
                Column.number(texts, "till.closing.difference", 10),
                new Column(texts.of("till.closing.reason"), 20),
                new Column(texts.of("till.list.state"), 14));
        var found = closings.page(actor.unit(), CashNarrowing.filter(asked), null, RegisterBook.ASKED)
                .rows();
        return book(
                actor,
                asked,
                new Name("till.closing.list", "chot-quy-"),
                columns,
                RegisterBook.told(found, some -> some.stream().map(words(texts))),
                texts);
    }

    private static Function<Closing, List<String>> words(Texts texts) {
        return closing -> List.of(
                closing.number().told(),
                texts.minute(closing.cashier().at()),
                closing.cashier().name(),
                closing.expected().toString(),
                closing.counted().toString(),
                ClosingPages.difference(closing),
                closing.reason() + (closing.settledWords().isEmpty() ? "" : " → " + closing.settledWords()),
                ClosingPages.tag(closing, texts).text());
    }

    RegisterBook deposits(Actor actor, AskedWords asked, Texts texts) {
        MoneyTabs.requireReader(actor);
        var columns = List.of(
                new Column(texts.of("till.deposit.number"), 11),
                new Column(texts.of("till.deposit.at"), 14),
                new Column(texts.of("till.closing.cashier"), 18),
                Column.number(texts, "till.due.amount", 13),
                new Column(texts.of("till.deposit.reference"), 18),
                new Column(texts.of("till.deposit.on"), 12),
                new Column(texts.of("till.list.state"), 14));
        var found = deposits.page(actor.unit(), CashNarrowing.filter(asked), null, RegisterBook.ASKED)
                .rows();
        return book(
                actor,
                asked,
                new Name("till.deposit.list", "nop-tien-"),
                columns,
                RegisterBook.told(found, some -> some.stream().map(deposit -> words(deposit, texts))),
                texts);
    }

    private static List<String> words(Deposit deposit, Texts texts) {
        var on = deposit.on();
        return List.of(
                deposit.number().told(),
                texts.minute(deposit.cashier().at()),
                deposit.cashier().name(),
                deposit.amount().toString(),
                deposit.reference(),
                on == null ? "" : texts.day(on),
                DepositPages.tag(deposit, texts).text());
    }

    /// @param title the key of what stands on it
    /// @param file how its file begins
    private record Name(String title, String file) {}

    private RegisterBook book(
            Actor actor, AskedWords asked, Name name, List<Column> columns, Iterable<List<String>> rows, Texts texts) {
        return new RegisterBook(
                actor.unitName(),
                texts.of(name.title()),
                AskedDays.told(asked, texts),
                columns,
                rows,
                name.file() + LocalDate.now(clock));
    }
}
