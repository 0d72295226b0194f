package vn.xaso.payments.receipts.web;

import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.receipts.application.StrikeDesk;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// One receipt: its file, and striking it.
@Controller
@RequestMapping(MoneyTabs.RECEIPTS + "/{number}")
class ReceiptController {

    private static final String PAGE = "payments/receipts/web/receiptPage";

    private final ReceiptPages receipts;
    private final ReceiptAnswers answers;
    private final StrikeDesk desk;
    private final Pages pages;

    ReceiptController(ReceiptPages receipts, ReceiptAnswers answers, StrikeDesk desk, Pages pages) {
        this.receipts = receipts;
        this.answers = answers;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable String number, Texts texts) {
        return pages.show(PAGE, receipts.make(actor, number, Map.of(), List.of(), texts));
    }

    /// The signed file; where it cannot be made now, a print without the signature that says so by its name.
    @GetMapping("/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable String number) {
        return answers.send(actor.unit(), receipts.find(actor, number));
    }

    @PostMapping("/strikes")
    View strike(Actor actor, @PathVariable String number, @RequestParam Map<String, String> sent, Texts texts) {
        var struck = receipts.find(actor, number).receipt().number();
        var reason = sent.getOrDefault("reason", "");
        try {
            if ("none".equals(sent.get("then"))) {
                desk.strikeGivenBack(actor, struck, reason);
                return SeeOther.to(MoneyTabs.RECEIPTS + "/" + struck.told());
            }
            var payer = new Receipt.Payer(sent.getOrDefault("payer", ""), sent.getOrDefault("address", ""));
            return SeeOther.to(MoneyTabs.RECEIPTS + "/"
                    + desk.replace(actor, struck, reason, payer).told());
        } catch (Refusal refusal) {
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    PAGE,
                    receipts.make(actor, number, sent, faults(refusal, texts), texts));
        }
    }

    private static List<FieldMessage> faults(Refusal refusal, Texts texts) {
        var all =
                refusal instanceof Mistakes mistakes ? mistakes.all() : List.of(new Mistakes.Mistake("then", refusal));
        return all.stream()
                .map(one -> new FieldMessage(
                        one.part(),
                        texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                .toList();
    }
}
