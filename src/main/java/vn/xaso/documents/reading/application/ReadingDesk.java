package vn.xaso.documents.reading.application;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentReader.Line;
import vn.xaso.documents.DocumentReader.Reading;
import vn.xaso.documents.DocumentReader.Source;
import vn.xaso.documents.DocumentReader.Whole;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.reading.domain.KeptPaper;
import vn.xaso.documents.reading.domain.LayoutReader;
import vn.xaso.documents.reading.domain.Papers;
import vn.xaso.documents.reading.domain.Sheet;
import vn.xaso.documents.reading.domain.Symbols;

/// Reads files, only some at once: a scan keeps a processor busy for seconds.
@Component
public class ReadingDesk {

    private static final Reading NOTHING = new Reading(Map.of(), 0, Source.NOTHING);

    private final Papers papers;
    private final DocumentTypes types;
    private final Duration patience;
    private final Semaphore places;

    ReadingDesk(
            Papers papers,
            DocumentTypes types,
            @Value("${xaso.documents.reading.patience:10s}") Duration patience,
            @Value("${xaso.documents.reading.at-once:2}") int atOnce) {
        this.papers = papers;
        this.types = types;
        this.patience = patience;
        this.places = new Semaphore(atOnce, true);
    }

    /// Nothing when too many are waiting.
    public Optional<Reading> read(byte[] pdf) {
        return readWhole(pdf).map(Whole::reading);
    }

    /// Nothing when too many are waiting.
    Optional<Whole> readWhole(byte[] pdf) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(now(pdf));
        } finally {
            places.release();
        }
    }

    private Whole now(byte[] pdf) {
        var opened = papers.open(pdf);
        if (opened.isEmpty()) {
            return new Whole(NOTHING, List.of());
        }
        try (var paper = new KeptPaper(opened.get())) {
            var reading = new LayoutReader(new Symbols(types.list())).read(paper, papers.canScan());
            return new Whole(reading, lines(paper, reading.source()));
        }
    }

    private static List<Line> lines(KeptPaper paper, Source source) {
        if (source == Source.NOTHING) {
            return List.of();
        }
        boolean scanned = source == Source.SCAN;
        var words = scanned ? paper.scan(1) : paper.text(1);
        return Sheet.of(1, words, scanned).segments().stream()
                .map(segment -> new Line(segment.text(), segment.confidence(), segment.place()))
                .toList();
    }
}
