package vn.xaso.payments.receipts.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.receipts.application.ReceiptWindow;
import vn.xaso.payments.receipts.domain.ReceiptPaper;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the page of one receipt.
@Component
class ReceiptPages {

    private final ReceiptWindow window;
    private final DuesBook book;

    ReceiptPages(ReceiptWindow window, DuesBook book) {
        this.window = window;
        this.book = book;
    }

    ReceiptPaper find(Actor actor, String number) {
        MoneyTabs.requireReader(actor);
        return Receipt.Serial.find(number)
                .flatMap(found -> window.find(actor.unit(), found))
                .orElseThrow(() -> new Absent("receipt " + number));
    }

    ReceiptPage make(Actor actor, String number, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        var paper = find(actor, number);
        var receipt = paper.receipt();
        var likely = new HashMap<>(Map.of(
                "payer", receipt.payer().name(), "address", receipt.payer().address()));
        likely.putAll(typed);
        boolean ready = paper.current() != null;
        return new ReceiptPage(
                MoneyTabs.at(MoneyTabs.RECEIPTS, texts),
                receipt.told(),
                MoneyTabs.RECEIPTS + "/" + receipt.told(),
                ReceiptListPages.tag(receipt, !ready, texts),
                facts(actor, receipt, texts),
                receipt.isStruck(),
                ready,
                !ready && !paper.fault().isEmpty(),
                ready ? "" : fault(paper, texts),
                MoneyTabs.DUES + "/dues/" + receipt.obligation(),
                receipt.href(),
                actor.may(Right.RECEIVE_CASES) && !receipt.isStruck(),
                likely,
                wrong);
    }

    private static String fault(ReceiptPaper paper, Texts texts) {
        return paper.fault().isEmpty() ? texts.of("receipts.making") : texts.of(paper.fault());
    }

    private List<Fact> facts(Actor actor, Receipt receipt, Texts texts) {
        var facts = new ArrayList<Fact>();
        var owed = book.look(actor.unit(), receipt.obligation()).orElseThrow();
        facts.add(new Fact(texts.of("receipts.list.amount"), receipt.amount().toString()));
        facts.add(new Fact(texts.of("receipts.list.payer"), receipt.payer().name()));
        facts.add(new Fact(texts.of("till.due.address"), receipt.payer().address()));
        facts.add(new Fact(texts.of("receipts.list.code"), owed.obligation().code()));
        facts.add(new Fact(texts.of("receipts.list.way"), texts.of("payments.way." + receipt.way())));
        facts.add(new Fact(texts.of("receipts.list.when"), texts.minute(receipt.issuedAt())));
        facts.add(new Fact(
                texts.of("receipts.list.cashier"),
                receipt.cashier() == null ? texts.of("receipts.byItself") : receipt.cashierName()));
        if (!receipt.replaces().isEmpty()) {
            facts.add(new Fact(texts.of("receipts.list.note"), texts.of("receipts.note.replaces", receipt.replaces())));
        }
        var struck = receipt.struck();
        if (struck != null) {
            facts.add(new Fact(
                    texts.of("receipts.struck"),
                    texts.of("receipts.struck.why", texts.minute(struck.at()), struck.byName(), struck.reason())));
        }
        return facts;
    }
}
