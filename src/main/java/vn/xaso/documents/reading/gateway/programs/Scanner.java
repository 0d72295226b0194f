package vn.xaso.documents.reading.gateway.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import vn.xaso.documents.DocumentReader.Place;
import vn.xaso.documents.reading.domain.Word;
import vn.xaso.kernel.process.Ending;
import vn.xaso.kernel.process.WorkFolder;

/// Draws a page in colour and lets tesseract read it, ink by ink.
final class Scanner {

    /// The longer side in pixels, however large the page says it is; 300 dots an inch for A4.
    private static final String LONGER_SIDE = "3508";

    /// How tesseract looks at a picture (`--psm`).
    private static final String COLUMNS = "3";
    private static final String ONE_BLOCK = "6";
    private static final String ONE_LINE = "7";

    private static final double UPPER_PART = 0.45;
    /// Some specks are no stamp.
    private static final int SPECKS = 2_000;

    private final WorkFolder folder;

    Scanner(WorkFolder folder) {
        this.folder = folder;
    }

    List<Word> black(int page) {
        var colour = folder.file(colour(page));
        try {
            if (!draw(page)) {
                return List.of();
            }
            Ink.BLACK.take(colour, folder.file(gray(page)), 1);
        } catch (IOException strange) {
            return List.of();
        }
        return read(page, gray(page), COLUMNS);
    }

    List<Word> red(int page) {
        var colour = folder.file(colour(page));
        try {
            if (!Files.exists(colour) || Ink.RED.take(colour, folder.file("red.pgm"), UPPER_PART) < SPECKS) {
                return List.of();
            }
        } catch (IOException strange) {
            return List.of();
        }
        var upperPart = new Place(page, 0, 0, 1, UPPER_PART);
        return within(upperPart, read(page, "red.pgm", COLUMNS));
    }

    List<Word> again(Place place, boolean smallLine) {
        try {
            GrayPicture.cut(folder.file(gray(place.page())), place, smallLine, folder.file("part.pgm"));
        } catch (IOException strange) {
            return List.of();
        }
        return within(place, read(place.page(), "part.pgm", smallLine ? ONE_LINE : ONE_BLOCK));
    }

    private List<Word> read(int page, String picture, String layout) {
        var command = List.of("tesseract", picture, "stdout", "-l", "vie", "--psm", layout, "tsv");
        return folder.run(command, "words.tsv") == Ending.WELL
                ? WordTable.read(folder.file("words.tsv"), page)
                : List.of();
    }

    private boolean draw(int page) {
        var one = String.valueOf(page);
        var command = List.of("pdftoppm", "-singlefile", "-f", one, "-l", one, "-scale-to", LONGER_SIDE, "paper.pdf");
        return folder.run(command, colour(page)) == Ending.WELL;
    }

    private static List<Word> within(Place part, List<Word> words) {
        return words.stream().map(word -> within(part, word)).toList();
    }

    private static Word within(Place part, Word word) {
        var place = word.place();
        return new Word(
                word.text(),
                new Place(
                        place.page(),
                        part.left() + place.left() * part.width(),
                        part.top() + place.top() * part.height(),
                        place.width() * part.width(),
                        place.height() * part.height()),
                word.line(),
                word.confidence());
    }

    private static String colour(int page) {
        return "page-" + page + ".ppm";
    }

    private static String gray(int page) {
        return "black-" + page + ".pgm";
    }
}
