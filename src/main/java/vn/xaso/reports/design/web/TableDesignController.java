package vn.xaso.reports.design.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.design.application.FormDesk;
import vn.xaso.reports.sheets.SheetTable;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// One table on the drawing board, changed piece by piece.
@Controller
@RequestMapping(DutyPages.FORMS + "/{id}/tables/{no}")
class TableDesignController {

    private static final String PAGE = "reports/design/web/tableDesignPage";

    private final FormDesk desk;
    private final TableDesignPages tables;
    private final Pages pages;

    TableDesignController(FormDesk desk, TableDesignPages tables, Pages pages) {
        this.desk = desk;
        this.tables = tables;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id, @PathVariable int no, Texts texts) {
        return pages.show(PAGE, tables.make(actor, id, no, Map.of(), List.of(), texts));
    }

    @PostMapping
    View title(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        return change(actor, id, no, sent, "", texts, table -> TableChanges.titled(table, new Sent(sent)));
    }

    @PostMapping("/rows")
    View rows(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        return change(actor, id, no, sent, "#rows", texts, table -> TableChanges.withRows(table, new Sent(sent)));
    }

    @PostMapping("/columns/{column}")
    View column(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int no,
            @PathVariable int column,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        return change(
                actor,
                id,
                no,
                sent,
                "#columns",
                texts,
                table -> TableChanges.withColumn(table, column, new Sent(sent)));
    }

    @PostMapping("/cells")
    View cell(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        var prefix = sent.getOrDefault("prefix", TableDesignPages.NEW_CELL);
        return change(
                actor, id, no, sent, "#cells", texts, table -> TableChanges.withCell(table, new Sent(sent), prefix));
    }

    private View change(
            Actor actor,
            UUID id,
            int no,
            Map<String, String> sent,
            String place,
            Texts texts,
            UnaryOperator<SheetTable> change) {
        try {
            desk.change(
                    actor,
                    id,
                    new Sent(sent).seen(),
                    form -> form.with(change.apply(form.table(no).orElseThrow(() -> new Absent("table " + no)))));
            return SeeOther.to(FormPages.href(id) + "/tables/" + no + place);
        } catch (Refusal refusal) {
            var page = tables.make(actor, id, no, sent, Sent.messages(refusal, "title-vi", texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }
}
