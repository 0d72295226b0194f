package vn.xaso.reports.entry.web;

import java.util.Map;
import java.util.TreeMap;
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
import vn.xaso.reports.entry.application.OpenedReport;
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

    /// What a page learns when it was kept by itself.
    ///
    /// @param saved words that say so
    /// @param values the computed cells
    /// @param errors by cell; a cell without one is right
    record Kept(String saved, Map<String, String> values, Map<String, String> errors) {}

    @GetMapping
    View show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam(defaultValue = "0") int row,
            @RequestParam(defaultValue = "") String saved,
            Texts texts) {
        var words = saved.isEmpty() ? "" : texts.of("entry.saved");
        return pages.show(PAGE, tables.make(actor, desk.get(actor, id), no, row, words, texts));
    }

    @PostMapping
    View keep(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam(defaultValue = "0") int row,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        try {
            var opened = type(actor, id, sent, texts);
            var page = tables.make(actor, opened, no, row, "", texts);
            return SeeOther.to(
                    switch (sent.getOrDefault("then", "")) {
                        case "next" -> page.nextRow().isEmpty() ? page.reportHref() : page.nextRow();
                        case "report" -> page.reportHref();
                        default -> page.action() + (row > 0 ? "&" : "?") + "saved=1";
                    });
        } catch (Refusal refusal) {
            var words = texts.of(refusal.messageKey(), refusal.arguments());
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    PAGE,
                    tables.make(actor, desk.get(actor, id), no, row, words, texts));
        }
    }

    @PostMapping("/drafts")
    @ResponseBody
    Kept keepByItself(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam(defaultValue = "0") int row,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        var page = tables.make(actor, type(actor, id, sent, texts), no, row, "", texts);
        var values = new TreeMap<String, String>();
        var errors = new TreeMap<String, String>();
        page.lines().stream().flatMap(line -> line.cells().stream()).forEach(cell -> {
            if (cell.kind().equals("FORMULA")) {
                values.put(cell.name(), cell.value());
            }
            if (!cell.error().isEmpty()) {
                errors.put(cell.name(), cell.error());
            }
        });
        return new Kept(texts.of("entry.savedByItself"), values, errors);
    }

    private OpenedReport type(Actor actor, UUID id, Map<String, String> sent, Texts texts) {
        var typed = TypedCells.of(desk.get(actor, id).sheet(), sent, texts.language());
        return desk.type(actor, id, typed.cells(), typed.reasons());
    }
}
