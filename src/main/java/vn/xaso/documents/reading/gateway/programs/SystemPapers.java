package vn.xaso.documents.reading.gateway.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.xaso.documents.reading.domain.Paper;
import vn.xaso.documents.reading.domain.Papers;
import vn.xaso.kernel.process.Budget;
import vn.xaso.kernel.process.Ending;
import vn.xaso.kernel.process.WorkFolder;

/// Opens PDFs and photographs with the programs of the system: poppler draws and knows the words, tesseract reads
/// scans.
///
/// They run outside of this process: a file that breaks them breaks nothing else.
@Component
class SystemPapers implements Papers {

    private static final WorkFolder.Limits LIMITS = new WorkFolder.Limits(512L << 20, 64L << 20, 64);
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
        if (!WorkFolder.isThere("pdfinfo") || !WorkFolder.hasLimits()) {
            return Optional.empty();
        }
        var paper = new OpenPaper(folderWith(Photograph.asPaper(pdf)));
        if (paper.pages() > 0) {
            return Optional.of(paper);
        }
        paper.close();
        return Optional.empty();
    }

    @Override
    public boolean canScan() {
        if (!knowsVietnamese) {
            knowsVietnamese = WorkFolder.isThere("tesseract") && speaksVietnamese();
        }
        return knowsVietnamese;
    }

    private static boolean speaksVietnamese() {
        try (var folder = WorkFolder.open("xaso-reading", LIMITS, new Budget(SOON, SOON.multipliedBy(4)))) {
            return folder.run(List.of("tesseract", "--list-langs"), "languages") == Ending.WELL
                    && Files.readAllLines(folder.file("languages")).contains("vie");
        } catch (IOException unreadable) {
            return false;
        }
    }

    private WorkFolder folderWith(byte[] pdf) {
        try {
            return WorkFolder.open("xaso-reading", LIMITS, new Budget(work, atMost))
                    .with("paper.pdf", pdf);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
