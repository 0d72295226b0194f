package vn.xaso.documents.layout.gateway.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Refusal;

/// LibreOffice, where the machine has it: one file at a time, in a process and a folder of its own, with little memory
/// and time, macros off and nothing of our environment.
@Lazy
@Component
public class OfficeRenderer {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeRenderer.class);
    private static final long MEMORY = 2L * 1024 * 1024 * 1024;
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
        try {
            var folder = Files.createTempDirectory("xaso-office");
            try {
                return render(office, docx, folder);
            } finally {
                remove(folder);
            }
        } catch (IOException fault) {
            var refusal = new Refusal("documents.layout.noRenderer");
            refusal.initCause(fault);
            throw refusal;
        }
    }

    public boolean isThere() {
        return find().isPresent();
    }

    private Optional<Path> find() {
        var places = program.isBlank() ? PLACES : List.of(program);
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private byte[] render(Path office, byte[] docx, Path folder) throws IOException {
        var file = Files.write(folder.resolve("document.docx"), docx);
        var builder = new ProcessBuilder(command(office, file, folder));
        builder.environment().clear();
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.directory(folder.toFile());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("LibreOffice took longer than {}", limit);
                throw new Refusal("documents.layout.notWord");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Refusal("documents.layout.noRenderer");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        var pdf = folder.resolve("document.pdf");
        if (!Files.exists(pdf)) {
            throw new Refusal("documents.layout.notWord");
        }
        return Files.readAllBytes(pdf);
    }

    private List<String> command(Path office, Path file, Path folder) {
        var command = new ArrayList<String>();
        var limiter = Path.of("/usr/bin/prlimit");
        if (Files.isExecutable(limiter)) {
            command.addAll(List.of(limiter.toString(), "--as=" + MEMORY, "--cpu=" + limit.toSeconds(), "--core=0"));
        }
        command.addAll(List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--convert-to",
                PDF_A,
                "--outdir",
                folder.toString(),
                file.toString()));
        return command;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
