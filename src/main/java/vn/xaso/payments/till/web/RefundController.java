package vn.xaso.payments.till.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.payments.application.RefundDesk;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// Money to give back: a leader decides, a cashier pays it out.
@Controller
@RequestMapping(MoneyTabs.REFUNDS)
class RefundController {

    private static final String PAGE = "payments/till/web/refundPage";

    private final RefundPages refunds;
    private final RefundDesk desk;
    private final RegisterPress press;
    private final Pages pages;

    RefundController(RefundPages refunds, RefundDesk desk, @Lazy RegisterPress press, Pages pages) {
        this.refunds = refunds;
        this.desk = desk;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return pages.show("payments/till/web/refundListPage", refunds.list(actor, RefundPages.asked(query), texts));
    }

    @GetMapping("/register")
    void register(
            HttpServletResponse response,
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        press.send(response, refunds.register(actor, RefundPages.asked(query), texts), form, texts);
    }

    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(PAGE, refunds.one(actor, id, Map.of(), List.of(), texts));
    }

    @PostMapping("/{id}/decisions")
    View decide(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String approved,
            @RequestParam(defaultValue = "") String words,
            Texts texts) {
        boolean refused = "no".equals(approved);
        if (refused && words.isBlank()) {
            return back(actor, id, Map.of(), "words", new Refusal("till.refusal.words"), texts);
        }
        try {
            desk.decide(actor, id, version, !refused, words);
            return SeeOther.to(MoneyTabs.REFUNDS + "/" + id);
        } catch (Refusal refusal) {
            return back(actor, id, Map.of("words", words), "words", refusal, texts);
        }
    }

    @PostMapping("/{id}/payouts")
    View payOut(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "CASH") Way way,
            @RequestParam(defaultValue = "") String to,
            Texts texts) {
        try {
            desk.payOut(actor, id, version, way, way == Way.CASH ? "" : to);
            return SeeOther.to(MoneyTabs.REFUNDS + "/" + id);
        } catch (Refusal refusal) {
            return back(actor, id, Map.of("way", way.name(), "to", to), "way", refusal, texts);
        }
    }

    private View back(Actor actor, UUID id, Map<String, String> sent, String field, Refusal refusal, Texts texts) {
        var messages = FormFaults.of(refusal, field, texts);
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, refunds.one(actor, id, sent, messages, texts));
    }
}
