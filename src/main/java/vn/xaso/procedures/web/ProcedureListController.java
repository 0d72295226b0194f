package vn.xaso.procedures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.xaso.kernel.Slice;
import vn.xaso.procedures.ProcedureGuides;
import vn.xaso.procedures.ProcedureRow;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Lets everybody find a procedure.
@Controller
class ProcedureListController {

    private static final int MOST_FOUND = 30;
    private static final int PAGE_SIZE = 20;
    private static final int LONGEST_TEXT = 100;

    private final Procedures procedures;
    private final ProcedureGuides guides;
    private final Pages pages;

    ProcedureListController(Procedures procedures, ProcedureGuides guides, Pages pages) {
        this.guides = guides;
        this.procedures = procedures;
        this.pages = pages;
    }

    @GetMapping("/thu-tuc")
    View list(
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "linh-vuc", defaultValue = "") String field,
            @RequestParam(name = "after", required = false) @Nullable String after,
            Texts texts) {
        var text = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_TEXT));
        var found = found(text, field, after);
        var words = new CatalogueWords(texts);
        var next = found.next() == null
                ? null
                : UriComponentsBuilder.fromPath("/thu-tuc")
                        .queryParam("linh-vuc", "{field}")
                        .queryParam("after", found.next())
                        .build(field)
                        .toString();
        var rows = found.rows().stream().map(row -> row(row, words)).toList();
        return pages.show(
                "procedures/web/procedureListPage",
                new ProcedureListPage(
                        text,
                        field,
                        rows,
                        procedures.fields(),
                        field.isEmpty() ? guides.about(text, texts) : List.of(),
                        next));
    }

    private Slice<ProcedureRow> found(String text, String field, @Nullable String after) {
        if (!text.isEmpty()) {
            return new Slice<>(procedures.search(text, MOST_FOUND), null);
        }
        return field.isEmpty() ? new Slice<>(List.of(), null) : procedures.list(field, after, PAGE_SIZE);
    }

    private static ProcedureListPage.Row row(ProcedureRow row, CatalogueWords words) {
        return new ProcedureListPage.Row(
                row.code().value(),
                words.name(row.name(), row.nameEn()),
                row.field(),
                words.time(row.limitUnit(), row.limitAmount(), row.timeText()),
                words.fee(row.fee(), row.feeText()),
                words.online(row.onlineLevel()));
    }
}
