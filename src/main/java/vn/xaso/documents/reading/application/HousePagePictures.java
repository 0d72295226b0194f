package vn.xaso.documents.reading.application;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentReader.Place;
import vn.xaso.documents.PagePictures;
import vn.xaso.documents.reading.domain.Papers;
import vn.xaso.kernel.Absent;

/// Draws pages for people without a viewer.
@Component
class HousePagePictures implements PagePictures {

    private static final int WIDEST = 2_000;

    /// A form asks for its cut-outs all at once.
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Papers papers;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    HousePagePictures(Papers papers) {
        this.papers = papers;
    }

    @Override
    public byte[] png(byte[] pdf, int page, @Nullable Place place, int width) {
        takePlace();
        try (var paper = papers.open(pdf).orElseThrow(() -> new Absent("a PDF that can be drawn"))) {
            var picture = page < 1 ? null : paper.png(page, place, Math.clamp(width, 1, WIDEST));
            if (picture == null) {
                throw new Absent("page " + page);
            }
            return picture;
        } finally {
            places.release();
        }
    }

    /// Files that are slow to draw must not keep everybody waiting.
    private void takePlace() {
        try {
            if (places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        throw new Absent("time to draw");
    }
}
