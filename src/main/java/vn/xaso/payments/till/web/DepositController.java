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
import vn.xaso.payments.till.application.DepositDesk;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.Days;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Slips with which closed cash goes to the treasury.
@Controller
@RequestMapping(MoneyTabs.DEPOSITS)
class DepositController {

    private static final String LIST = "payments/till/web/depositListPage";
    private static final String PAGE = "payments/till/web/depositPage";

    private final DepositPages deposits;
    private final DepositDesk desk;
    private final Pages pages;

    DepositController(DepositPages deposits, DepositDesk desk, Pages pages) {
        this.deposits = deposits;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return pages.show(LIST, deposits.list(actor, CashNarrowing.asked(query), "", texts));
    }

    @PostMapping
    View make(Actor actor, @RequestParam long seen, Texts texts) {
        try {
            return SeeOther.to(MoneyTabs.DEPOSITS + "/"
                    + desk.make(actor, new Money(Math.max(0, seen))).id());
        } catch (Refusal refusal) {
            var words = texts.of(refusal.messageKey(), refusal.arguments());
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    LIST,
                    deposits.list(actor, CashNarrowing.asked(Map.of()), words, texts));
        }
    }

    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(PAGE, deposits.one(actor, id, Map.of(), List.of(), texts));
    }

    @PostMapping("/{id}/confirmations")
    View confirm(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        try {
            desk.confirm(
                    actor,
                    id,
                    version,
                    sent.getOrDefault("reference", ""),
                    Days.find(sent.get("on")).orElse(null));
            return SeeOther.to(MoneyTabs.DEPOSITS + "/" + id);
        } catch (Refusal refusal) {
            var messages = FormFaults.of(refusal, "reference", texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, deposits.one(actor, id, sent, messages, texts));
        }
    }
}
