package vn.xaso.signing.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.signing.SignatureReport;
import vn.xaso.signing.domain.SignedPapers;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;

/// Takes a file, shows the report on its signatures, and prints it. Keeps nothing.
@Component
class CheckWindow {

    private static final int LARGEST = 6 * 1024 * 1024;
    private static final int LONGEST_NAME = 120;
    private static final String FIELD = "file";

    private final SignatureCheck check;
    private final ReportSlip slips;
    private final SignedPapers papers;
    private final PdfPrinter printer;
    private final Pages pages;

    CheckWindow(SignatureCheck check, ReportSlip slips, SignedPapers papers, PdfPrinter printer, Pages pages) {
        this.papers = papers;
        this.check = check;
        this.slips = slips;
        this.printer = printer;
        this.pages = pages;
    }

    View look(MultipartFile file, CheckFormPage empty, String template, Texts texts) throws IOException {
        if (file.isEmpty() || file.getSize() > LARGEST) {
            return failed(empty, template, texts.of("signing.check.file.wrong"));
        }
        try {
            var report = check.examine(file.getBytes());
            var slip = slips.write(report);
            var page = words(texts, report).page(report, slip.kept(), slip.mark());
            return pages.show(template, new CheckFormPage(empty.action(), page, name(file), empty.messages()));
        } catch (Refusal busy) {
            return failed(empty, template, texts.of(busy.messageKey()));
        }
    }

    private static String name(MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "").strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    View failed(CheckFormPage empty, String template, String message) {
        return pages.show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                template,
                CheckFormPage.failed(empty.action(), new FieldMessage(FIELD, message)));
    }

    /// The report of a moment ago, as the browser kept it.
    ResponseEntity<byte[]> take(String kept, String mark, String form, Texts texts) {
        var report = slips.read(kept, mark).orElseThrow(() -> new Absent("report"));
        return "json".equals(form)
                ? file(JsonMapper.shared().writeValueAsBytes(report), MediaType.APPLICATION_JSON, "chu-ky.json")
                : file(print(report, texts), MediaType.APPLICATION_PDF, "chu-ky.pdf");
    }

    private byte[] print(SignatureReport report, Texts texts) {
        var page = words(texts, report).page(report, "", "");
        var title = texts.of("signing.check.report");
        return printer.print(
                pages.print("signing/print/reportSheet", texts, page), new PdfDetails(title, texts.language()));
    }

    private ReportWords words(Texts texts, SignatureReport report) {
        return new ReportWords(texts, papers.isWaiting(report.sha256()));
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
