package vn.xaso.mergers.web;

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
import vn.xaso.kernel.Mistakes;
import vn.xaso.mergers.application.PlanDesk;
import vn.xaso.ui.Days;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// The plans of the province, and one of them.
@Controller("mergerPlanController")
@RequestMapping(PlanController.HERE)
class PlanController {

    static final String HERE = "/office/mergers";
    private static final String LIST = "mergers/web/planListPage";
    static final String PAGE = "mergers/web/planPage";

    private final PlanDesk desk;
    private final PlanPages plans;
    private final ReportPages reports;
    private final RegisterPress press;
    private final Pages pages;

    PlanController(PlanDesk desk, PlanPages plans, ReportPages reports, @Lazy RegisterPress press, Pages pages) {
        this.desk = desk;
        this.plans = plans;
        this.reports = reports;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, Texts texts) {
        return pages.show(LIST, plans.every(actor, Map.of(), List.of(), texts));
    }

    @PostMapping
    View make(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        try {
            var plan = desk.make(
                    actor,
                    sent.getOrDefault("name", ""),
                    sent.getOrDefault("basis", ""),
                    Days.find(sent.get("on")).orElse(null),
                    false);
            return SeeOther.to(PlanPages.href(plan.id()));
        } catch (Mistakes mistakes) {
            var page = plans.every(actor, sent, PlanWords.messages(mistakes, texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, LIST, page);
        }
    }

    /// While it runs the browser asks again by itself, with or without scripts.
    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id, Texts texts, HttpServletResponse response) {
        var page = plans.one(actor, id, Map.of(), List.of(), texts);
        if (page.stand() != null || page.mayTakeBack()) {
            response.setHeader("Refresh", page.stand() != null ? "3" : "30");
        }
        return pages.show(PAGE, page);
    }

    @PostMapping("/{id}/dropping")
    View drop(Actor actor, @PathVariable UUID id, @RequestParam int seen) {
        desk.drop(actor, id, seen);
        return SeeOther.to(HERE);
    }

    @PostMapping("/{id}/taking-back")
    View takeBack(Actor actor, @PathVariable UUID id, @RequestParam int seen) {
        desk.takeBack(actor, id, seen);
        return SeeOther.to(PlanPages.href(id));
    }

    @GetMapping("/{id}/report")
    void file(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "pdf") String form,
            Texts texts,
            HttpServletResponse response)
            throws IOException {
        var wanted = "csv".equals(form) ? Form.CSV : "xlsx".equals(form) ? Form.XLSX : Form.PDF;
        press.send(response, reports.book(actor, id, texts), wanted, texts);
    }
}
