package vn.xaso.indicators.plans.web;

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
import vn.xaso.indicators.plans.application.PlanDesk;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Right;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// Plans and programmes: the list, a new one, one with its progress.
@Controller("programmeController")
@RequestMapping(PlanController.HERE)
class PlanController {

    static final String HERE = "/office/plans";
    static final String ONE = "indicators/plans/web/planPage";
    private static final String NEW = "indicators/plans/web/newPlanPage";

    private final PlanDesk desk;
    private final PlanListPages lists;
    private final PlanPages plans;
    private final PlanBooks books;
    private final RegisterPress press;
    private final Pages pages;

    PlanController(
            PlanDesk desk,
            PlanListPages lists,
            PlanPages plans,
            PlanBooks books,
            @Lazy RegisterPress press,
            Pages pages) {
        this.desk = desk;
        this.lists = lists;
        this.plans = plans;
        this.books = books;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return pages.show("indicators/plans/web/planListPage", lists.make(actor, query, texts));
    }

    @GetMapping("/list")
    void list(Actor actor, @RequestParam Map<String, String> query, HttpServletResponse response, Texts texts)
            throws IOException {
        press.send(response, books.list(actor, query), form(query), texts);
    }

    @GetMapping("/new")
    View begin(Actor actor, Texts texts) {
        actor.require(Right.MANAGE_PLANS);
        return pages.show(NEW, new NewPlanPage(PlanListPages.kinds(texts), Map.of(), List.of()));
    }

    @PostMapping
    View make(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        try {
            return SeeOther.to(
                    HERE + "/" + desk.make(actor, PlanForm.plan(sent)).id());
        } catch (Mistakes mistakes) {
            var page = new NewPlanPage(PlanListPages.kinds(texts), sent, wrong(mistakes, texts));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, NEW, page);
        }
    }

    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String adding, Texts texts) {
        return pages.show(ONE, plans.make(actor, id, PlanPages.Tried.opened(adding), texts));
    }

    @GetMapping("/{id}/file")
    void file(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> query,
            HttpServletResponse response,
            Texts texts)
            throws IOException {
        press.send(response, books.one(actor, id), form(query), texts);
    }

    private static Form form(Map<String, String> query) {
        var form = PlanForm.find(Form.values(), query.getOrDefault("form", "PDF"));
        if (form == null) {
            throw new Absent("form " + query.get("form"));
        }
        return form;
    }

    static List<FieldMessage> wrong(Mistakes mistakes, Texts texts) {
        return mistakes.all().stream()
                .map(one -> new FieldMessage(
                        one.part(),
                        texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                .toList();
    }
}
