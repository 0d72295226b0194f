package vn.xaso.cases.digitising.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the number of a paper, and who issued it, by the words that stand before them.
final class MarkReader {

    /// "Số" as a scan gives it, then a number with or without a notation.
    private static final Pattern NUMBER = Pattern.compile(
            "(?:^|[^\\p{L}\\p{N}])[Ss5][ốóôoòồỐÓÔOỒỔổ0]{1,2}\\s*[:.;,]?\\s*(\\d{1,12}(?:\\s?[/|]\\s?[\\p{L}\\d][\\p{L}\\d-]*){0,3})");
    private static final Pattern ISSUER = Pattern.compile(
            "(?:noi dang ky|noi cap|co quan cap|co quan dang ky|don vi cap|ten co quan)[^:;]{0,40}[:;]\\s*");
    private static final Pattern HEADING =
            Pattern.compile("u[yi] ban nhan dan|benh vien|tram y te|so tai nguyen|van phong dang ky|cong an");
    private static final double UPPER = 0.22;
    private static final double LEFT = 0.5;
    private static final int LONGEST = 200;

    private MarkReader() {}

    record Mark(String text, PrintedLine line) {}

    static Optional<Mark> number(List<PrintedLine> lines) {
        for (var line : lines) {
            var found = NUMBER.matcher(line.text());
            if (found.find() && !line.folded().contains("dinh danh")) {
                var number = found.group(1).replaceAll("\\s", "").replace('|', '/');
                return Optional.of(new Mark(number, line));
            }
        }
        return Optional.empty();
    }

    static Optional<Mark> issuer(List<PrintedLine> lines) {
        for (var line : lines) {
            var found = ISSUER.matcher(line.folded());
            if (found.find() && line.text().length() == line.folded().length()) {
                var name = line.text().substring(found.end()).strip();
                if (name.length() > 3) {
                    return Optional.of(new Mark(shortened(name), line));
                }
            }
        }
        return heading(lines);
    }

    /// The name of the office at the top left; a commune's stands in two lines.
    private static Optional<Mark> heading(List<PrintedLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (isHeading(line) && HEADING.matcher(line.folded()).find()) {
                var below = lines.stream()
                        .skip(i + 1L)
                        .filter(next -> isHeading(next) && next.isCapitals())
                        .filter(next -> next.spot().top() - line.spot().top() < 0.05)
                        .findFirst();
                boolean whole = line.folded().matches(".*\\b(xa|phuong|tinh|huyen|dac khu)\\b.*");
                var name = below.isEmpty() || whole
                        ? line.text()
                        : line.text() + " " + below.get().text();
                return Optional.of(new Mark(shortened(name.strip()), line));
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(PrintedLine line) {
        return line.spot().top() < UPPER && line.spot().left() < LEFT;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }
}
