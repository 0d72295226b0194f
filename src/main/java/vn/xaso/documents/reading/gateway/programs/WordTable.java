package vn.xaso.documents.reading.gateway.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xaso.documents.DocumentReader.Place;
import vn.xaso.documents.reading.domain.Word;
import vn.xaso.kernel.SearchText;

/// The table of words that both pdftotext and tesseract write: a row each, with its place and its confidence.
final class WordTable {

    private static final int COLUMNS = 12;
    private static final String PAGE = "1";
    private static final String WORD = "5";
    private static final int MOST_WORDS = 20_000;
    private static final int LEFT = 6;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;

    private final int page;
    private final Map<String, Integer> lines = new HashMap<>();
    private double width;
    private double height;

    private WordTable(int page) {
        this.page = page;
    }

    static List<Word> read(Path file, int page) {
        var words = new ArrayList<Word>();
        var table = new WordTable(page);
        try (var rows = Files.lines(file)) {
            rows.limit(MOST_WORDS).forEach(row -> table.take(row.split("\t", -1), words));
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return List.of();
        }
        return words;
    }

    private void take(String[] cells, List<Word> words) {
        if (cells.length != COLUMNS) {
            return;
        }
        if (cells[0].equals(PAGE)) {
            width = number(cells[LEFT + 2]);
            height = number(cells[LEFT + 3]);
        } else if (cells[0].equals(WORD) && width > 0 && height > 0) {
            var text = SearchText.tidy(cells[TEXT]);
            if (!text.isEmpty()) {
                words.add(new Word(text, place(cells), line(cells), number(cells[CONFIDENCE]) / 100));
            }
        }
    }

    private Place place(String[] cells) {
        return new Place(
                page,
                number(cells[LEFT]) / width,
                number(cells[LEFT + 1]) / height,
                number(cells[LEFT + 2]) / width,
                number(cells[LEFT + 3]) / height);
    }

    private int line(String[] cells) {
        return lines.computeIfAbsent(String.join("/", cells[2], cells[3], cells[4]), key -> lines.size());
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException strange) {
            return 0;
        }
    }
}
