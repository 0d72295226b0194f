package vn.xaso.documents.reading.gateway.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.xaso.documents.reading.domain.Paper;
import vn.xaso.documents.reading.domain.Papers;

/// Opens PDFs and photographs with the programs of the system: poppler draws and knows the words, tesseract reads
/// scans.
///
/// They run outside of this process: a file that breaks them breaks nothing else.
@Component
class SystemPapers implements Papers {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Duration work;
    private final Duration atMost;
    private volatile boolean knowsVietnamese;

    /// @param work seconds of the processor for all programs that read one file
    SystemPapers(
            @Value("${xaso.documents.reading.work:8s}") Duration work,
            @Value("${xaso.documents.reading.at-most:15s}") Duration atMost) {
        this.work = work;
        this.atMost = atMost;
    }

    @Override
    public Optional<Paper> open(byte[] pdf) {
        if (!ChildProgram.isThere("pdfinfo") || !ChildProgram.isThere("prlimit")) {
            return Optional.empty();
        }
        var paper = new OpenPaper(folderWith(Photograph.asPaper(pdf)), new Budget(work, atMost));
        if (paper.pages() > 0) {
            return Optional.of(paper);
        }
        paper.close();
        return Optional.empty();
    }

    @Override
    public boolean canScan() {
        if (!knowsVietnamese) {
            knowsVietnamese = ChildProgram.isThere("tesseract") && speaksVietnamese();
        }
        return knowsVietnamese;
    }

    private static boolean speaksVietnamese() {
        var folder = folderWith(new byte[0]);
        try {
            return ChildProgram.run(
                            List.of("tesseract", "--list-langs"),
                            folder,
                            "languages",
                            new Budget(SOON, SOON.multipliedBy(4)))
                    && Files.readAllLines(folder.resolve("languages")).contains("vie");
        } catch (IOException unreadable) {
            return false;
        } finally {
            OpenPaper.delete(folder);
        }
    }

    private static Path folderWith(byte[] pdf) {
        try {
            var folder = Files.createTempDirectory("xaso-reading");
            Files.write(folder.resolve("paper.pdf"), pdf);
            return folder;
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
