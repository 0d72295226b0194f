package vn.xaso.documents.layout.gateway.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.process.Budget;
import vn.xaso.kernel.process.Ending;
import vn.xaso.kernel.process.WorkFolder;

/// LibreOffice, where the machine has it: one file at a time, in a process and a folder of its own, with little memory
/// and time, macros off and nothing of our environment.
@Lazy
@Component
public class OfficeRenderer {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeRenderer.class);
    private static final WorkFolder.Limits LIMITS = new WorkFolder.Limits(2L << 30, 256L << 20, 1024);
    private static final String PDF_A =
            "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"}}";
    private static final List<String> PLACES =
            List.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/lib/libreoffice/program/soffice");

    private final String program;
    private final Duration limit;

    OfficeRenderer(
            @Value("${xaso.documents.layout.office:}") String program,
            @Value("${xaso.documents.layout.office-at-most:60s}") Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /// @throws Refusal `documents.layout.noRenderer` or `documents.layout.notWord`
    public synchronized byte[] pdf(byte[] docx) {
        var office = find().orElseThrow(() -> new Refusal("documents.layout.noRenderer"));
        WordFile.inspect(docx);
        try (var folder = WorkFolder.open("xaso-office", LIMITS, new Budget(limit, limit))) {
            return render(office, docx, folder);
        } catch (IOException fault) {
            throw new Refusal("documents.layout.noRenderer").because(fault);
        }
    }

    public boolean isThere() {
        return find().isPresent();
    }

    private Optional<Path> find() {
        var places = program.isBlank() ? PLACES : List.of(program);
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private byte[] render(Path office, byte[] docx, WorkFolder folder) throws IOException {
        folder.with("document.docx", docx);
        var pdf = folder.file("document.pdf");
        var ending = folder.run(command(office, folder), "said");
        if (ending == Ending.TOO_LONG) {
            LOG.info("LibreOffice took longer than {}", limit);
        }
        if (ending == Ending.TOO_LONG || !Files.exists(pdf)) {
            throw new Refusal("documents.layout.notWord");
        }
        return Files.readAllBytes(pdf);
    }

    private static List<String> command(Path office, WorkFolder folder) {
        return List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.file("profile").toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--convert-to",
                PDF_A,
                "--outdir",
                folder.file("").toString(),
                folder.file("document.docx").toString());
    }
}
