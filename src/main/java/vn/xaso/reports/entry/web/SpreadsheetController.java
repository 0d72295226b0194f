package vn.xaso.reports.entry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.entry.application.EntryDesk;
import vn.xaso.reports.sheets.Spreadsheets;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// A report as a spreadsheet and back; what the house knows; what stood in the last period.
@Controller("reportSpreadsheetController")
@RequestMapping(ReportWords.HERE + "/{id}")
class SpreadsheetController {

    private final EntryDesk desk;
    private final ReportPages reportPages;
    private final Spreadsheets sheets;
    private final FileStore files;
    private final Pages pages;

    SpreadsheetController(
            EntryDesk desk, ReportPages reportPages, @Lazy Spreadsheets sheets, FileStore files, Pages pages) {
        this.desk = desk;
        this.reportPages = reportPages;
        this.sheets = sheets;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping("/spreadsheet")
    void take(Actor actor, @PathVariable UUID id, Texts texts, HttpServletResponse response) throws IOException {
        var opened = desk.get(actor, id);
        response.setContentType(FileKind.XLSX.mediaType());
        response.setHeader("Cache-Control", "private, no-store");
        var name = "bao-cao-" + opened.round().period().code() + ".xlsx";
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        sheets.write(
                opened.report().form().toString(),
                ReportWords.name(opened.duty().terms().name(), texts),
                opened.sheet(),
                opened.computed(),
                texts,
                response.getOutputStream());
    }

    @PostMapping(path = "/spreadsheet", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View bring(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Texts texts)
            throws IOException {
        var opened = desk.get(actor, id);
        try {
            if (file == null || file.isEmpty()) {
                throw new Refusal("sheets.refusal.noFile");
            }
            var checked = files.check(UploadedFile.of(file), Purpose.REPORT_SHEET);
            var found = sheets.read(checked.content(), opened.report().form().toString());
            var brought = BroughtCells.of(opened, found, texts);
            if (!brought.mistakes().isEmpty()) {
                return again(actor, id, brought.mistakes(), texts);
            }
            desk.take(actor, id, brought.cells());
            return SeeOther.to(
                    ReportWords.href(id) + "?taken=" + brought.cells().size());
        } catch (Refusal refusal) {
            return again(actor, id, ReportWords.wrong("file", refusal, texts), texts);
        }
    }

    @PostMapping("/known-figures")
    View refresh(Actor actor, @PathVariable UUID id, Texts texts) {
        return run(actor, id, texts, () -> desk.refresh(actor, id));
    }

    @PostMapping("/copies")
    View copy(Actor actor, @PathVariable UUID id, Texts texts) {
        return run(actor, id, texts, () -> desk.copy(actor, id));
    }

    private View run(Actor actor, UUID id, Texts texts, Runnable act) {
        try {
            act.run();
            return SeeOther.to(ReportWords.href(id));
        } catch (Refusal refusal) {
            return again(actor, id, ReportWords.wrong("parts", refusal, texts), texts);
        }
    }

    private View again(Actor actor, UUID id, List<FieldMessage> wrong, Texts texts) {
        var page = reportPages.make(actor, id, Map.of(), wrong, texts);
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, ReportController.PAGE, page);
    }
}
