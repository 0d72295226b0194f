package vn.xaso.procedures.guides.web;

import java.util.List;
import java.util.Map;
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
import vn.xaso.procedures.design.web.FieldReader;
import vn.xaso.procedures.design.web.Typed;
import vn.xaso.procedures.guides.application.GuideDesk;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Where the questions are written that lead to a procedure.
@Controller
@RequestMapping(GuidePages.DESK)
class GuideEditController {

    private static final String LIST = "procedures/guides/web/guideListPage";
    private static final String ONE = "procedures/guides/web/guideEditPage";

    private final GuideDesk desk;
    private final GuidePages guides;
    private final Pages pages;

    GuideEditController(GuideDesk desk, GuidePages guides, Pages pages) {
        this.desk = desk;
        this.guides = guides;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, Texts texts) {
        return pages.show(LIST, guides.list(desk.list(actor), "", "", List.of(), texts));
    }

    @PostMapping
    View begin(
            Actor actor,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String title,
            Texts texts) {
        try {
            desk.begin(actor, key.strip(), title.strip());
            return SeeOther.to(GuidePages.DESK + "/" + key.strip());
        } catch (Refusal refusal) {
            var wrong = new FieldMessage("key", texts.of(refusal.messageKey(), refusal.arguments()));
            var page = guides.list(desk.list(actor), key, title, List.of(wrong), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, LIST, page);
        }
    }

    @GetMapping("/{key}")
    View show(Actor actor, @PathVariable String key, Texts texts) {
        var kept = desk.get(actor, key);
        return pages.show(ONE, guides.edit(kept, GuideFields.filled(kept.guide()), List.of(), texts));
    }

    @PostMapping("/{key}")
    View write(Actor actor, @PathVariable String key, @RequestParam Map<String, String> sent, Texts texts) {
        var kept = desk.get(actor, key);
        var typed = new Typed(sent);
        var reader = new FieldReader(typed, texts);
        var guide = GuideFields.read(key, reader);
        var seen = typed.text("revision");
        var wrong = reader.wrong();
        if (wrong.isEmpty()) {
            try {
                desk.write(actor, guide, seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1);
                return SeeOther.to(GuidePages.DESK + "/" + key);
            } catch (Refusal refusal) {
                wrong = messages(refusal, texts);
            }
        }
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, ONE, guides.edit(kept, typed, wrong, texts));
    }

    private static List<FieldMessage> messages(Refusal refusal, Texts texts) {
        var wrong =
                refusal instanceof Mistakes mistakes ? mistakes.all() : List.of(new Mistakes.Mistake("title", refusal));
        return wrong.stream()
                .map(one -> new FieldMessage(
                        one.part(),
                        texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                .toList();
    }
}
