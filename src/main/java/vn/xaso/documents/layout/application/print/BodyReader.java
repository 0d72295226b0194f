package vn.xaso.documents.layout.application.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Knows the parts of a text by how its lines begin.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 6
public final class BodyReader {

    private static final Pattern DIVISION =
            Pattern.compile("((?:Phần|PHẦN|Chương|CHƯƠNG)\\s+(?:[IVXLC]+|\\p{L}+ \\p{L}+)|(?:Tiểu mục|Mục|MỤC)\\s+\\d+)"
                    + "(?:[.:]?\\s*|[.:]\\s+(\\S.*))");
    private static final Pattern ARTICLE = Pattern.compile("(Điều\\s+\\d+[a-zđ]?\\.)\\s*(.*)");
    private static final Pattern NUMBERED = Pattern.compile("(?:[IVXL]+|\\d+(?:\\.\\d+)*)\\.?\\s+\\S.*");
    private static final Pattern ROMAN = Pattern.compile("[IVXL]+\\.\\s+\\S.*");
    private static final Pattern VERB = Pattern.compile("(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ|THÔNG BÁO)\\s*:");
    private static final int LONGEST_TITLE = 160;

    private BodyReader() {}

    public static List<Block> read(List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith("|")) {
                int end = i;
                while (end < lines.size() && lines.get(end).startsWith("|")) {
                    end++;
                }
                blocks.add(table(lines.subList(i, end)));
                i = end - 1;
                continue;
            }
            var division = DIVISION.matcher(line);
            if (division.matches()) {
                var title = division.group(2) == null ? "" : division.group(2);
                if (title.isEmpty() && i + 1 < lines.size() && isTitle(lines.get(i + 1))) {
                    title = lines.get(++i);
                }
                blocks.add(new Block.Heading(division.group(1), title.toUpperCase(Locale.ROOT)));
            } else {
                blocks.add(block(line));
            }
        }
        return List.copyOf(blocks);
    }

    private static Block block(String line) {
        if (VERB.matcher(line).matches()) {
            return new Block.Verb(line);
        }
        var article = ARTICLE.matcher(line);
        if (article.matches()) {
            return isTitle(article.group(2))
                    ? new Block.Paragraph(line, "")
                    : new Block.Paragraph(article.group(1), article.group(2));
        }
        if (ROMAN.matcher(line).matches() || NUMBERED.matcher(line).matches() && isTitle(line)) {
            return isTitle(line) ? new Block.Paragraph(line, "") : new Block.Paragraph("", line);
        }
        return new Block.Paragraph("", line);
    }

    /// Sentences end with a mark, titles do not.
    private static boolean isTitle(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_TITLE
                && ".;:,/".indexOf(text.charAt(text.length() - 1)) < 0
                && !text.startsWith("|")
                && !ARTICLE.matcher(text).matches()
                && !DIVISION.matcher(text).matches();
    }

    private static Block table(List<String> lines) {
        var rows = lines.stream()
                .map(BodyReader::cells)
                .filter(row -> !row.stream().allMatch(cell -> cell.matches(":?-{3,}:?")))
                .toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        var even = rows.stream().map(row -> even(row, columns)).toList();
        return even.isEmpty()
                ? new Block.Paragraph("", "")
                : new Block.Table(even.getFirst(), even.subList(1, even.size()));
    }

    private static List<String> cells(String line) {
        var inner = line.strip().substring(1);
        if (inner.endsWith("|")) {
            inner = inner.substring(0, inner.length() - 1);
        }
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private static List<String> even(List<String> row, int columns) {
        var all = new ArrayList<>(row);
        while (all.size() < columns) {
            all.add("");
        }
        return List.copyOf(all);
    }
}
