package vn.xaso.payments.till.web;

import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.xaso.directory.Units;
import vn.xaso.files.FileAnswers;
import vn.xaso.kernel.Actor;
import vn.xaso.payments.AmountWords;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// The papers of closings and deposits.
@Controller
class CashPaperController {

    private static final String TEMPLATE = "cashSheet";

    private final ClosingPages closings;
    private final DepositPages deposits;
    private final Units units;
    private final MoneyPrinter printer;
    private final FileAnswers answers;
    private final TextShelf shelf;

    CashPaperController(
            ClosingPages closings,
            DepositPages deposits,
            Units units,
            MoneyPrinter printer,
            FileAnswers answers,
            TextShelf shelf) {
        this.closings = closings;
        this.deposits = deposits;
        this.units = units;
        this.printer = printer;
        this.answers = answers;
        this.shelf = shelf;
    }

    @GetMapping(MoneyTabs.CLOSINGS + "/{id}/paper")
    ResponseEntity<Resource> closing(Actor actor, @PathVariable UUID id) {
        var texts = shelf.in(Language.VI);
        var closing = closings.find(actor, id);
        var sheet = new CashSheet(
                units.get(actor.unit()).committeeName(),
                texts.of("till.print.closing"),
                closing.number().told(),
                ClosingPages.facts(closing, texts),
                ClosingPages.sums(closing, texts),
                closings.count(actor, closing, texts),
                closings.entries(actor, closing, texts),
                "",
                AmountWords.vietnamese(closing.counted()),
                List.of(texts.of("till.print.cashier"), texts.of("till.print.second"), texts.of("till.print.leader")));
        return answers.show(
                printer.print(TEMPLATE, sheet.title(), sheet), closing.number().told() + ".pdf");
    }

    @GetMapping(MoneyTabs.DEPOSITS + "/{id}/paper")
    ResponseEntity<Resource> deposit(Actor actor, @PathVariable UUID id) {
        var texts = shelf.in(Language.VI);
        var deposit = deposits.find(actor, id);
        var sheet = new CashSheet(
                units.get(actor.unit()).committeeName(),
                texts.of("till.print.deposit"),
                deposit.number().told(),
                DepositPages.facts(deposit, texts),
                List.of(),
                List.of(),
                deposits.entries(actor, deposit, texts),
                deposit.amount().toString(),
                AmountWords.vietnamese(deposit.amount()),
                List.of(
                        texts.of("till.print.depositor"),
                        texts.of("till.print.accountant"),
                        texts.of("till.print.treasury")));
        return answers.show(
                printer.print(TEMPLATE, sheet.title(), sheet), deposit.number().told() + ".pdf");
    }
}
