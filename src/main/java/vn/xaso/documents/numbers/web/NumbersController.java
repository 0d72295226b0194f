package vn.xaso.documents.numbers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
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
import vn.xaso.documents.numbers.application.NumbersDesk;
import vn.xaso.documents.numbers.domain.EntryChange.Field;
import vn.xaso.documents.numbers.domain.NumberEntries;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The entries of the register of numbers and their changes by two people.
@Controller
@RequestMapping(NumbersController.HERE)
class NumbersController {

    static final String HERE = "/office/documents/numbers";
    private static final String ENTRY = "documents/numbers/web/entryPage";

    private final NumbersPages numbers;
    private final NumberEntries entries;
    private final NumbersDesk desk;
    private final Pages pages;

    NumbersController(NumbersPages numbers, NumberEntries entries, NumbersDesk desk, Pages pages) {
        this.numbers = numbers;
        this.entries = entries;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/{id}")
    View entry(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(ENTRY, numbers.entry(actor, id, NumbersPage.Typed.NOTHING, List.of(), texts));
    }

    @PostMapping("/{id}/changes")
    View ask(HttpServletRequest request, Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var wanted = new NumbersPage.Typed(
                typed.getOrDefault("field", ""), typed.getOrDefault("value", ""), typed.getOrDefault("reason", ""));
        var field = Arrays.stream(Field.values())
                .filter(one -> one.name().equals(wanted.field()))
                .findFirst()
                .orElse(Field.HOLDER);
        try {
            desk.ask(actor, id, field, wanted.value(), wanted.reason());
            return SeeOther.to(HERE + "/" + id);
        } catch (Refusal refusal) {
            return again(request, actor, id, wanted, refusal);
        }
    }

    @PostMapping("/changes/{id}/confirmation")
    View confirm(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return decide(request, actor, id, () -> desk.confirm(actor, id));
    }

    @PostMapping("/changes/{id}/refusal")
    View refuse(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return decide(request, actor, id, () -> desk.refuse(actor, id));
    }

    private View decide(HttpServletRequest request, Actor actor, UUID id, Runnable act) {
        var document = entries.change(actor.unit(), id).document();
        try {
            act.run();
            return SeeOther.to(HERE + "/" + document);
        } catch (Refusal refusal) {
            return again(request, actor, document, NumbersPage.Typed.NOTHING, refusal);
        }
    }

    private View again(
            HttpServletRequest request, Actor actor, UUID document, NumbersPage.Typed typed, Refusal refusal) {
        var texts = pages.texts(request);
        var field = NumbersPages.field(refusal);
        var message = new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
        var page = numbers.entry(actor, document, typed, List.of(message), texts);
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, ENTRY, page);
    }
}
