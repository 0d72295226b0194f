package vn.xaso.cases.bulk.web;

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
import vn.xaso.cases.bulk.application.BulkDesk;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// One act with many cases: what is to be done, what would become of it, how far it is, what became of it.
@Controller
@RequestMapping(RunController.HERE)
class RunController {

    static final String HERE = "/office/case-runs";
    private static final String NEW = "cases/bulk/web/newRunPage";

    private final BulkDesk desk;
    private final NewRunPages beginnings;
    private final RunPages runs;
    private final RegisterPress press;
    private final Pages pages;

    RunController(BulkDesk desk, NewRunPages beginnings, RunPages runs, @Lazy RegisterPress press, Pages pages) {
        this.desk = desk;
        this.beginnings = beginnings;
        this.runs = runs;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, Texts texts) {
        return pages.show("cases/bulk/web/runListPage", runs.every(actor, texts));
    }

    @GetMapping("/new")
    View choose(
            Actor actor,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(name = "case", defaultValue = "") List<String> cases,
            @RequestParam Map<String, String> sent) {
        return pages.show(NEW, beginnings.chosen(actor, act, cases, sent));
    }

    @PostMapping
    View prepare(
            Actor actor,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(name = "case", defaultValue = "") List<String> cases,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        var wanted = BulkForm.act(act).orElseThrow(() -> new Absent("act " + act));
        try {
            var run = desk.prepare(actor, BulkForm.order(wanted, sent), BulkForm.cases(cases));
            return SeeOther.to(HERE + "/" + run.id());
        } catch (Mistakes mistakes) {
            var wrong = mistakes.all().stream()
                    .map(one -> new FieldMessage(
                            one.part(),
                            texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                    .toList();
            var page = beginnings.again(actor, wanted, BulkForm.cases(cases), sent, wrong);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, NEW, page);
        }
    }

    /// While the run is not over the browser asks again by itself, with or without scripts.
    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id, Texts texts, HttpServletResponse response) {
        var page = runs.one(actor, id, texts);
        if (page.state() == RunPage.State.RUNNING) {
            response.setHeader("Refresh", "3");
        }
        return pages.show("cases/bulk/web/runPage", page);
    }

    @PostMapping("/{id}/beginning")
    View begin(Actor actor, @PathVariable UUID id) {
        desk.begin(actor, id);
        return SeeOther.to(HERE + "/" + id);
    }

    @GetMapping("/{id}/results")
    void file(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "xlsx") String form,
            Texts texts,
            HttpServletResponse response)
            throws IOException {
        press.send(response, runs.book(actor, id, texts), "csv".equals(form) ? Form.CSV : Form.XLSX, texts);
    }
}
