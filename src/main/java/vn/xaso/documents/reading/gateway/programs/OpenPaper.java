package vn.xaso.documents.reading.gateway.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.DocumentReader.Place;
import vn.xaso.documents.reading.domain.Paper;
import vn.xaso.documents.reading.domain.Word;
import vn.xaso.kernel.process.Ending;
import vn.xaso.kernel.process.WorkFolder;

/// A PDF in a folder of its own, read by the programs of the system.
final class OpenPaper implements Paper {

    private static final Pattern PAGES = Pattern.compile("(?m)^Pages:\\s+(\\d+)$");
    private static final Pattern SIZE = Pattern.compile("(?m)^Page\\s+\\d+ size:\\s+([\\d.]+) x ([\\d.]+) pts");
    private static final Pattern ROTATION = Pattern.compile("(?m)^Page\\s+\\d+ rot:\\s+(\\d+)$");
    private static final Pattern PICTURE =
            Pattern.compile("(?m)^ *\\d+ +\\d+ +image +(\\d+) +(\\d+) .* (\\d+) +(\\d+) +\\S+ +\\S+$");
    private static final double POINTS = 72;
    private static final double NEARLY_ALL = 0.85;

    private final WorkFolder folder;
    private final Scanner scanner;
    private final int pages;

    /// @param folder holds the file `paper.pdf`
    OpenPaper(WorkFolder folder) {
        this.folder = folder;
        scanner = new Scanner(folder);
        pages = count();
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public List<Word> text(int page) {
        return run("text.tsv", pages("pdftotext", page, "-tsv", "paper.pdf", "-"))
                ? WordTable.read(folder.file("text.tsv"), page)
                : List.of();
    }

    @Override
    public boolean isPicture(int page) {
        var size = size(page);
        if (size == null || !run("pictures", pages("pdfimages", page, "-list", "paper.pdf"))) {
            return false;
        }
        var rows = PICTURE.matcher(text("pictures"));
        while (rows.find()) {
            double wide = Double.parseDouble(rows.group(1)) / Double.parseDouble(rows.group(3)) * POINTS;
            double high = Double.parseDouble(rows.group(2)) / Double.parseDouble(rows.group(4)) * POINTS;
            if (wide * high > size[0] * size[1] * NEARLY_ALL) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Word> scan(int page) {
        return scanner.black(page);
    }

    @Override
    public List<Word> redWords(int page) {
        return scanner.red(page);
    }

    @Override
    public List<Word> again(Place place, boolean smallLine) {
        return scanner.again(place, smallLine);
    }

    @Override
    public byte @Nullable [] png(int page, @Nullable Place place, int width) {
        var size = page > pages ? null : size(page);
        if (size == null) {
            return null;
        }
        var command = Drawing.of(size, place, width).command(page);
        if (!run("picture.png", command)) {
            return null;
        }
        try {
            return Files.readAllBytes(folder.file("picture.png"));
        } catch (IOException unreadable) {
            return null;
        }
    }

    @Override
    public void close() {
        folder.close();
    }

    private int count() {
        if (!run("info", List.of("pdfinfo", "paper.pdf"))) {
            return 0;
        }
        var counted = PAGES.matcher(text("info"));
        return counted.find() ? Integer.parseInt(counted.group(1)) : 0;
    }

    private double @Nullable [] size(int page) {
        if (!run("info", pages("pdfinfo", page, "paper.pdf"))) {
            return null;
        }
        var text = text("info");
        var size = SIZE.matcher(text);
        if (!size.find()) {
            return null;
        }
        var rotation = ROTATION.matcher(text);
        boolean turned = rotation.find() && Integer.parseInt(rotation.group(1)) % 180 != 0;
        double wide = Double.parseDouble(size.group(1));
        double high = Double.parseDouble(size.group(2));
        if (wide < 1 || high < 1) {
            return null;
        }
        return turned ? new double[] {high, wide} : new double[] {wide, high};
    }

    private boolean run(String output, List<String> command) {
        return folder.run(command, output) == Ending.WELL;
    }

    private static List<String> pages(String program, int page, String... more) {
        var command = new ArrayList<>(List.of(program, "-f", "" + page, "-l", "" + page));
        command.addAll(List.of(more));
        return command;
    }

    private String text(String file) {
        try {
            return Files.readString(folder.file(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
