package vn.xaso.documents.reading.gateway.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.xaso.documents.DocumentReader.Place;
import vn.xaso.documents.reading.domain.Word;

/// Draws a page in colour and lets tesseract read it, ink by ink.
final class Scanner {

    /// The longer side in pixels, however large the page says it is; 300 dots an inch for A4.
    private static final String LONGER_SIDE = System.getProperty("xaso.scan", "3508");

    private static final double UPPER_PART = 0.45;
    /// Some specks are no stamp.
    private static final int SPECKS = 2_000;

    private final Path folder;

    Scanner(Path folder) {
        this.folder = folder;
    }

    List<Word> black(int page, Supplier<Duration> left) {
        var colour = folder.resolve("page-" + page + ".ppm");
        var gray = folder.resolve("black-" + page + ".pgm");
        var words = folder.resolve("words.tsv");
        try {
            if (!draw(page, colour, left)) {
                return List.of();
            }
            Ink.BLACK.take(colour, gray, 1);
        } catch (IOException strange) {
            return List.of();
        }
        return ChildProgram.run(tesseract(gray, "3", "tsv"), words, left.get())
                ? WordTable.read(words, page)
                : List.of();
    }

    List<Word> red(int page, Supplier<Duration> left) {
        var colour = folder.resolve("page-" + page + ".ppm");
        var gray = folder.resolve("red.pgm");
        var words = folder.resolve("words.tsv");
        try {
            if (!Files.exists(colour) || Ink.RED.take(colour, gray, UPPER_PART) < SPECKS) {
                return List.of();
            }
        } catch (IOException strange) {
            return List.of();
        }
        if (!ChildProgram.run(tesseract(gray, "11", "tsv"), words, left.get())) {
            return List.of();
        }
        return WordTable.read(words, page).stream().map(Scanner::ofUpperPart).toList();
    }

    String digits(Place place, Supplier<Duration> left) {
        return "";
    }

    private boolean draw(int page, Path colour, Supplier<Duration> left) {
        return ChildProgram.run(
                List.of(
                        "pdftoppm",
                        "-singlefile",
                        "-f",
                        "" + page,
                        "-l",
                        "" + page,
                        "-scale-to",
                        LONGER_SIDE,
                        "paper.pdf"),
                colour,
                left.get());
    }

    private static Word ofUpperPart(Word word) {
        var place = word.place();
        return new Word(
                word.text(),
                new Place(
                        place.page(),
                        place.left(),
                        place.top() * UPPER_PART,
                        place.width(),
                        place.height() * UPPER_PART),
                word.line(),
                word.confidence());
    }

    private static List<String> tesseract(Path picture, String layout, String... more) {
        var command = new ArrayList<>(List.of("tesseract", picture.getFileName().toString(), "stdout"));
        command.addAll(List.of("-l", "vie", "--psm", layout));
        command.addAll(List.of(more));
        return command;
    }
}
