package vn.xaso.documents.reading.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.DocumentReader.Place;

/// A paper whose pages are read once, however often they are asked for: a scan costs seconds.
public record KeptPaper(Paper paper, Map<Integer, List<Word>> texts, Map<Integer, List<Word>> scans) implements Paper {

    public KeptPaper(Paper paper) {
        this(paper, new HashMap<>(), new HashMap<>());
    }

    @Override
    public int pages() {
        return paper.pages();
    }

    @Override
    public List<Word> text(int page) {
        return texts.computeIfAbsent(page, paper::text);
    }

    @Override
    public boolean isPicture(int page) {
        return paper.isPicture(page);
    }

    @Override
    public List<Word> scan(int page) {
        return scans.computeIfAbsent(page, paper::scan);
    }

    @Override
    public List<Word> redWords(int page) {
        return paper.redWords(page);
    }

    @Override
    public List<Word> again(Place place, boolean smallLine) {
        return paper.again(place, smallLine);
    }

    @Override
    public byte @Nullable [] png(int page, @Nullable Place place, int width) {
        return paper.png(page, place, width);
    }

    @Override
    public void close() {
        paper.close();
    }
}
