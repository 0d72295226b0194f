package vn.xaso.reports.entry.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.entry.application.EntryDesk;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// A table of a report: shown, kept, and kept by itself while somebody types.
@Controller("reportTableController")
@RequestMapping(ReportWords.HERE + "/{id}/tables/{no}")
class TableController {

    private static final String PAGE = "reports/entry/web/tablePage";

    private final EntryDesk desk;
    private final TablePages tables;
    private final Pages pages;

    TableController(EntryDesk desk, TablePages tables, Pages pages) {
        this.desk = desk;
        this.tables = tables;
        this.pages = pages;
    }

    @GetMapping
    View show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam(defaultValue = "0") int row,
            @RequestParam(defaultValue = "1") int part,
            @RequestParam(defaultValue = "") String saved,
            Texts texts) {
        var outcome = saved.isEmpty() ? TableOutcome.NOTHING : TableOutcome.KEPT;
        return pages.show(PAGE, tables.make(actor, desk.get(actor, id), place(no, row, part), outcome, texts));
    }

    @PostMapping
    View keep(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam(defaultValue = "0") int row,
            @RequestParam(defaultValue = "1") int part,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        var opened = desk.get(actor, id);
        var typed = TypedCells.of(opened, sent, texts.language());
        var place = place(no, row, part);
        try {
            var kept = desk.keep(actor, id, typed.cells(), typed.reasons(), typed.shown());
            if (!kept.clashes().isEmpty()) {
                var clash = TableOutcome.clash(kept.clashes());
                return pages.show(HttpStatus.CONFLICT, PAGE, tables.make(actor, kept.opened(), place, clash, texts));
            }
            var page = tables.make(actor, kept.opened(), place, TableOutcome.NOTHING, texts);
            return SeeOther.to(next(page, place, sent.getOrDefault("then", "")));
        } catch (Refusal refusal) {
            var lost = TableOutcome.refused(refusal, typed.cells());
            var page = tables.make(actor, desk.get(actor, id), place, lost, texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }

    private static String next(TablePage page, TablePages.Place place, String then) {
        return switch (then) {
            case "next" -> page.nextRow().isEmpty() ? page.reportHref() : page.nextRow();
            case "report" -> page.reportHref();
            default -> page.action() + (place.query().isEmpty() ? "?" : "&") + "saved=1";
        };
    }

    @PostMapping("/drafts")
    @ResponseBody
    Kept keepByItself(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam(defaultValue = "0") int row,
            @RequestParam(defaultValue = "1") int part,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        var typed = TypedCells.of(desk.get(actor, id), sent, texts.language());
        var kept = desk.keep(actor, id, typed.cells(), typed.reasons(), typed.shown());
        var outcome = kept.clashes().isEmpty() ? TableOutcome.NOTHING : TableOutcome.clash(kept.clashes());
        var page = tables.make(actor, kept.opened(), place(no, row, part), outcome, texts);
        return Kept.of(page, typed, kept.clashes().keySet(), texts);
    }

    private static TablePages.Place place(int no, int row, int part) {
        return new TablePages.Place(no, row, Math.clamp(part, 1, 1_000));
    }
}
