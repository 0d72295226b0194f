package vn.xaso.cases.views.web;

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
import vn.xaso.cases.views.application.ViewDesk;
import vn.xaso.cases.views.application.ViewDesk.Whose;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Kept lists: to keep one, to rename it, to begin with it, to take it away and bring it back.
@Controller
@RequestMapping(ViewController.HERE)
class ViewController {

    static final String HERE = "/office/case-views";
    private static final String LIST = "cases/views/web/caseListPage";
    private static final String EVERY = "cases/views/web/viewListPage";

    private final ViewDesk desk;
    private final ViewedLists lists;
    private final ViewPages views;
    private final Pages pages;

    ViewController(ViewDesk desk, ViewedLists lists, ViewPages views, Pages pages) {
        this.desk = desk;
        this.lists = lists;
        this.views = views;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam(required = false) String ended, Texts texts) {
        return pages.show(EVERY, views.every(actor, ended, null, List.of(), texts));
    }

    @PostMapping
    View keep(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        var query = CaseListAsked.of(sent.getOrDefault("query", "")).query();
        try {
            var whose = Whose.UNIT.name().equals(sent.get("owner")) ? Whose.UNIT : Whose.OWN;
            var view = desk.keep(actor, whose, sent.getOrDefault("name", ""), query);
            if (sent.containsKey("first")) {
                desk.beginWith(actor, view.id(), true);
            }
            return SeeOther.to(CaseListAsked.HERE + "?view=" + view.id());
        } catch (Refusal refusal) {
            var page = lists.again(actor, query, sent, messages(refusal, texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, LIST, page);
        }
    }

    @PostMapping("/{id}/changes")
    View rename(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        try {
            desk.rename(actor, id, version(sent), sent.getOrDefault("name-" + id, ""));
            return SeeOther.to(HERE);
        } catch (Refusal refusal) {
            var typed = new ViewListPage.Typed(id.toString(), sent.getOrDefault("name-" + id, ""));
            var page = views.every(actor, null, typed, messages("name-" + id, refusal, texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, EVERY, page);
        }
    }

    @PostMapping("/{id}/ending")
    View end(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return run(actor, texts, HERE + "?ended=" + id, () -> desk.end(actor, id, version(sent)));
    }

    @PostMapping("/{id}/resumption")
    View resume(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return run(actor, texts, HERE, () -> desk.resume(actor, id, version(sent)));
    }

    @PostMapping("/{id}/beginning")
    View begin(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean first, Texts texts) {
        return run(actor, texts, HERE, () -> desk.beginWith(actor, id, first));
    }

    private View run(Actor actor, Texts texts, String then, Runnable work) {
        try {
            work.run();
            return SeeOther.to(then);
        } catch (Refusal refusal) {
            var page = views.every(actor, null, null, messages("views", refusal, texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, EVERY, page);
        }
    }

    private static List<FieldMessage> messages(Refusal refusal, Texts texts) {
        return messages("name", refusal, texts);
    }

    private static List<FieldMessage> messages(String field, Refusal refusal, Texts texts) {
        return List.of(new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments())));
    }

    private static int version(Map<String, String> sent) {
        var typed = sent.getOrDefault("version", "");
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
