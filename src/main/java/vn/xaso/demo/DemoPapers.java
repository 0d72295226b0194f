package vn.xaso.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;

/// The papers that people bring: one sample sheet for each kind, which says that it is none.
@Lazy
@Component
class DemoPapers {

    private final FileStore files;
    private final PdfPrinter printer;
    private final Map<String, CheckedFile> samples = new ConcurrentHashMap<>();

    DemoPapers(FileStore files, PdfPrinter printer) {
        this.files = files;
        this.printer = printer;
    }

    /// Stores the papers of one case, in the caller's transaction.
    List<CasePaper> bring(AuditedBy by, UnitId unit, ProcedureVersion procedure, Instant at) {
        var papers = new ArrayList<CasePaper>();
        for (var wanted : procedure.papers()) {
            boolean last = wanted.equals(procedure.papers().getLast());
            if (wanted.required() || papers.isEmpty() && last) {
                var file = files.store(by, unit, sample(wanted));
                papers.add(new CasePaper(
                        papers.size() + 1, wanted.order(), wanted.name(), CasePaper.Kind.ELECTRONIC, 1, file.id(), at));
            }
        }
        return List.copyOf(papers);
    }

    /// Looked into once before any transaction begins.
    void prepare(ProcedureVersion procedure) {
        procedure.papers().forEach(this::sample);
    }

    CheckedFile sample(RequiredPaper paper) {
        return samples.computeIfAbsent(paper.name(), this::made);
    }

    /// The scan of a result that was given out on paper.
    CheckedFile scannedResult() {
        return samples.computeIfAbsent("Bản quét kết quả giải quyết thủ tục hành chính", this::made);
    }

    private CheckedFile made(String name) {
        var html = """
            <html><head><title>%1$s</title><style>@page { size: A4; margin: 30mm } body { font-size: 14pt }
            h1 { font-size: 18pt; margin-top: 40mm }</style></head>
            <body><h1>%1$s</h1><p>Bản minh họa của bản trình diễn Xã Số, không phải giấy tờ thật.</p></body></html>
            """.formatted(name.replace("&", "&amp;").replace("<", "&lt;"));
        var pdf = printer.print(html, PdfDetails.of(name));
        return files.check(new UploadedFile("ban-chup.pdf", pdf), Purpose.CITIZEN_PAPER);
    }
}
