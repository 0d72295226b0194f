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
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Refund;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// The paper of a refund: first the demand to sign, in the end the proof that the money was given back.
@Controller
class RefundPaperController {

    private final RefundPages refunds;
    private final DuesBook book;
    private final Units units;
    private final MoneyPrinter printer;
    private final FileAnswers answers;
    private final TextShelf shelf;

    RefundPaperController(
            RefundPages refunds,
            DuesBook book,
            Units units,
            MoneyPrinter printer,
            FileAnswers answers,
            TextShelf shelf) {
        this.refunds = refunds;
        this.book = book;
        this.units = units;
        this.printer = printer;
        this.answers = answers;
        this.shelf = shelf;
    }

    @GetMapping(MoneyTabs.REFUNDS + "/{id}/paper")
    ResponseEntity<Resource> print(Actor actor, @PathVariable UUID id) {
        var refund = refunds.find(actor, id);
        var texts = shelf.in(Language.VI);
        var owed = book.look(actor.unit(), refund.obligation()).orElseThrow();
        var facts = new java.util.ArrayList<Fact>();
        facts.add(new Fact(texts.of("till.list.code"), owed.obligation().code()));
        facts.addAll(RefundPages.facts(refund, owed.obligation().payer().name(), texts));
        boolean done = refund.state() == Refund.State.DONE;
        var payout = refund.payout();
        var sheet = new RefundSheet(
                units.get(actor.unit()).committeeName(),
                texts.of(done ? "till.print.refund.done" : "till.print.refund.asked"),
                payout == null ? "" : payout.paper(),
                facts,
                refund.amount().toString(),
                AmountWords.vietnamese(refund.amount()),
                List.of(texts.of("till.print.payee"), texts.of("till.print.cashier"), texts.of("till.print.leader")));
        return answers.show(printer.print("refundSheet", sheet.title(), sheet), "hoan-tien.pdf");
    }
}
