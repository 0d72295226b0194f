package vn.xaso.payments.till.web;

import java.util.HashMap;
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
import vn.xaso.payments.till.application.ClosingDesk;
import vn.xaso.payments.till.domain.CashCount;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Counting a drawer and closing it; a second person confirms.
@Controller("tillClosingController")
@RequestMapping(MoneyTabs.CLOSINGS)
class ClosingController {

    private static final String LIST = "payments/till/web/closingListPage";
    private static final String PAGE = "payments/till/web/closingPage";

    private final ClosingPages closings;
    private final ClosingDesk desk;
    private final Pages pages;

    ClosingController(ClosingPages closings, ClosingDesk desk, Pages pages) {
        this.closings = closings;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return pages.show(LIST, closings.list(actor, query, Map.of(), List.of(), texts));
    }

    @PostMapping
    View close(Actor actor, @RequestParam long seen, @RequestParam Map<String, String> sent, Texts texts) {
        try {
            var closing = desk.close(actor, new Money(Math.max(0, seen)), count(sent), sent.getOrDefault("reason", ""));
            return SeeOther.to(MoneyTabs.CLOSINGS + "/" + closing.id());
        } catch (Refusal refusal) {
            var field = refusal.messageKey().equals("till.refusal.pieces")
                    ? "note-" + CashCount.NOTES.getFirst()
                    : "reason";
            var messages = FormFaults.of(refusal, field, texts);
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT, LIST, closings.list(actor, Map.of(), sent, messages, texts));
        }
    }

    private static CashCount count(Map<String, String> sent) {
        var pieces = new HashMap<Integer, Integer>();
        for (int note : CashCount.NOTES) {
            var typed = sent.getOrDefault("note-" + note, "").strip();
            if (!typed.isEmpty()) {
                pieces.put(note, pieces(typed));
            }
        }
        return new CashCount(pieces);
    }

    private static int pieces(String typed) {
        if (!typed.matches("\\d{1,4}")) {
            throw new Refusal("till.refusal.pieces", CashCount.MOST);
        }
        return Integer.parseInt(typed);
    }

    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(PAGE, closings.one(actor, id, Map.of(), List.of(), texts));
    }

    @PostMapping("/{id}/confirmations")
    View confirm(Actor actor, @PathVariable UUID id, @RequestParam int version, Texts texts) {
        desk.confirm(actor, id, version);
        return SeeOther.to(MoneyTabs.CLOSINGS + "/" + id);
    }

    @PostMapping("/{id}/settlements")
    View settle(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            Texts texts) {
        try {
            desk.settle(actor, id, version, words);
            return SeeOther.to(MoneyTabs.CLOSINGS + "/" + id);
        } catch (Refusal refusal) {
            List<FieldMessage> messages = FormFaults.of(refusal, "words", texts);
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    PAGE,
                    closings.one(actor, id, Map.of("words", words), messages, texts));
        }
    }
}
