package vn.xaso.reports.collection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.files.FileKind;
import vn.xaso.kernel.Actor;
import vn.xaso.reports.collection.domain.Aggregate.Way;
import vn.xaso.reports.sheets.Spreadsheets;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;

/// What the reports of a round make together: on a page, on paper, as a spreadsheet.
@Controller
@RequestMapping(CollectionWords.HERE + "/{id}/aggregate")
class AggregateController {

    private final AggregatePages aggregates;
    private final Spreadsheets sheets;
    private final PdfPrinter printer;
    private final Pages pages;

    AggregateController(AggregatePages aggregates, @Lazy Spreadsheets sheets, PdfPrinter printer, Pages pages) {
        this.aggregates = aggregates;
        this.sheets = sheets;
        this.printer = printer;
        this.pages = pages;
    }

    @GetMapping
    View show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "SUM") Way way,
            @RequestParam(defaultValue = "") String row,
            Texts texts) {
        return pages.show("reports/collection/web/aggregatePage", aggregates.make(actor, id, way, row, texts));
    }

    @GetMapping("/file")
    void file(
            HttpServletResponse response,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "SUM") Way way,
            @RequestParam(defaultValue = "") String row,
            @RequestParam(defaultValue = "pdf") String form,
            Texts texts)
            throws IOException {
        var together = aggregates.together(actor, id, way, row, texts);
        boolean pdf = form.equals("pdf");
        var name = "tong-hop-" + together.code() + (pdf ? ".pdf" : ".xlsx");
        response.setContentType(pdf ? FileKind.PDF.mediaType() : FileKind.XLSX.mediaType());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", (pdf ? "inline" : "attachment") + "; filename=\"" + name + "\"");
        if (pdf) {
            response.getOutputStream().write(paper(actor, together, way, texts));
        } else {
            sheets.write(
                    id.toString(),
                    together.title(),
                    together.form(),
                    together.computed(),
                    texts,
                    response.getOutputStream());
        }
    }

    private byte[] paper(Actor actor, AggregatePages.Together together, Way way, Texts texts) {
        var sheet = new AggregateSheet(
                actor.unitName(),
                together.title(),
                together.period(),
                texts.of("collection.way." + way) + ". "
                        + texts.of("collection.counted", together.counted(), together.all()),
                together.grids(way, texts));
        return printer.print(
                pages.print("reports/collection/print/aggregate", texts, sheet), PdfDetails.of(together.title()));
    }
}
