package vn.xaso.payments.reconciliation.web;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.payments.reconciliation.application.DifferenceDesk;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// One difference: whose it is, what was found out, how it ended.
@Controller
@RequestMapping(DifferenceAsked.HERE + "/{id}")
class MoneyDifferenceController {

    private static final String PAGE = "payments/reconciliation/web/differencePage";

    private final DifferenceDesk desk;
    private final DifferencePages differencePages;
    private final Pages pages;

    MoneyDifferenceController(DifferenceDesk desk, DifferencePages differencePages, Pages pages) {
        this.desk = desk;
        this.differencePages = differencePages;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> asked, Texts texts) {
        return pages.show(PAGE, differencePages.make(actor, id, asked, List.of(), texts));
    }

    @PostMapping("/assignment")
    View assign(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam UUID obligation,
            @RequestParam Map<String, String> typed) {
        return run(request, actor, id, typed, () -> desk.assign(actor, id, version, obligation));
    }

    @PostMapping("/return")
    View giveBack(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        return run(
                request, actor, id, typed, () -> desk.giveBack(actor, id, version, typed.getOrDefault("reason", "")));
    }

    @PostMapping("/closing")
    View close(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        return run(request, actor, id, typed, () -> desk.close(actor, id, version, typed.getOrDefault("words", "")));
    }

    @PostMapping("/owner")
    View give(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam UUID person,
            @RequestParam Map<String, String> typed) {
        return run(request, actor, id, typed, () -> desk.give(actor, id, version, person));
    }

    private View run(HttpServletRequest request, Actor actor, UUID id, Map<String, String> typed, Runnable act) {
        try {
            act.run();
            return SeeOther.to(DifferenceAsked.HERE + "/" + id);
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var wrong = refusal instanceof Mistakes mistakes
                    ? mistakes.all().stream()
                            .map(one -> message(one.part(), one.refusal(), texts))
                            .toList()
                    : List.of(message("acts", refusal, texts));
            var page = differencePages.make(actor, id, typed, wrong, texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }

    private static FieldMessage message(String field, Refusal refusal, Texts texts) {
        return new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
    }
}
