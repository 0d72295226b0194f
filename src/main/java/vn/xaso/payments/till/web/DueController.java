package vn.xaso.payments.till.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Refusal;
import vn.xaso.payments.application.RefundDesk;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.domain.Account;
import vn.xaso.payments.till.web.DuePages.Before;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.payments.web.TypedMoney;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// What is owed for one case: taking cash, exempting, asking for a refund.
@Controller
@RequestMapping(DueController.HERE)
class DueController {

    static final String HERE = MoneyTabs.DUES + "/dues/{id}";
    private static final String PAGE = "payments/till/web/duePage";

    private final DuePages dues;
    private final TillDesk till;
    private final RefundDesk refunds;
    private final Pages pages;

    DueController(DuePages dues, TillDesk till, RefundDesk refunds, Pages pages) {
        this.dues = dues;
        this.till = till;
        this.refunds = refunds;
        this.pages = pages;
    }

    static String of(UUID id) {
        return MoneyTabs.DUES + "/dues/" + id;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> query, Texts texts) {
        var before = new Before(query.getOrDefault("receipt", ""), query, List.of());
        return pages.show(PAGE, dues.make(actor, id, before, texts));
    }

    /// The same sent twice takes the money once: the second time leads to the receipt of the first.
    @PostMapping("/cash")
    View take(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam long seen,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String given,
            Texts texts) {
        var amount = new Money(Math.max(0, seen));
        boolean isEnough = given.isBlank()
                || TypedMoney.find(given)
                        .filter(paid -> paid.compareTo(amount) >= 0)
                        .isPresent();
        if (!isEnough) {
            return back(actor, id, Map.of("given", given), "given", new Refusal("till.refusal.given", amount), texts);
        }
        var receipt = till.taken(actor, id, amount, version).orElseGet(() -> till.takeCash(actor, id, amount, version));
        return SeeOther.to(of(id) + "?receipt=" + receipt.told()
                + TypedMoney.find(given).map(paid -> "&given=" + paid.dong()).orElse(""));
    }

    @PostMapping("/exemptions")
    View exempt(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        try {
            refunds.exempt(
                    actor,
                    id,
                    amount(sent, "exempt-amount"),
                    sent.getOrDefault("exempt-ground", ""),
                    sent.getOrDefault("exempt-proof", ""));
            return SeeOther.to(of(id));
        } catch (Refusal refusal) {
            return back(actor, id, sent, "exempt-amount", refusal, texts);
        }
    }

    @PostMapping("/refunds")
    View refund(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        try {
            var source = "UNCLEAR".equals(sent.get("refund-source")) ? Account.UNCLEAR : Account.REVENUE;
            refunds.ask(actor, id, source, amount(sent, "refund-amount"), sent.getOrDefault("refund-reason", ""));
            return SeeOther.to(of(id) + "#refunds");
        } catch (Refusal refusal) {
            return back(actor, id, sent, "refund-amount", refusal, texts);
        }
    }

    private static Money amount(Map<String, String> sent, String field) {
        return TypedMoney.find(sent.getOrDefault(field, "")).orElse(Money.ZERO);
    }

    private View back(Actor actor, UUID id, Map<String, String> sent, String field, Refusal refusal, Texts texts) {
        var messages = FormFaults.of(refusal, field, texts);
        return pages.show(
                HttpStatus.UNPROCESSABLE_CONTENT, PAGE, dues.make(actor, id, new Before("", sent, messages), texts));
    }
}
