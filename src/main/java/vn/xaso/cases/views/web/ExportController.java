package vn.xaso.cases.views.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.views.application.ExportDesk;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;

/// A long list as a file: asked for, waited for, fetched.
@Controller
@RequestMapping(ExportController.HERE)
class ExportController {

    static final String HERE = "/office/case-exports";

    private final ExportDesk desk;
    private final Pages pages;

    ExportController(ExportDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @PostMapping
    View ask(Actor actor, @RequestParam(defaultValue = "") String query, Texts texts) {
        var asked = CaseListAsked.of(query).query();
        return SeeOther.to(
                HERE + "/" + desk.ask(actor, asked, texts.language().name()).id());
    }

    /// While the file is being made the browser asks again by itself, with or without scripts.
    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id, Texts texts, HttpServletResponse response) {
        var export = desk.get(actor, id);
        var state = export.endedAt() == null
                ? ExportPage.State.MADE
                : export.failed() ? ExportPage.State.FAILED : ExportPage.State.READY;
        if (state == ExportPage.State.MADE) {
            response.setHeader("Refresh", "2");
        }
        var page = new ExportPage(HERE + "/" + id, state, texts.number(export.rowsDone()));
        return pages.show("cases/views/web/exportPage", page);
    }

    @GetMapping("/{id}/file")
    void file(Actor actor, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        var export = desk.get(actor, id);
        if (export.endedAt() == null || export.failed()) {
            throw new Absent("file " + id + " is not made");
        }
        var day = LocalDate.ofInstant(export.madeAt(), OfficeClock.ZONE);
        response.setContentType(Form.XLSX.mediaType());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"ho-so-" + day + ".xlsx\"");
        desk.send(export, response.getOutputStream());
    }
}
