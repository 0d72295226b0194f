package vn.xaso.documents.layout.domain.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.xaso.documents.LayoutCheck.Finding;
import vn.xaso.documents.layout.domain.SeenPage;
import vn.xaso.documents.layout.domain.SeenText;

/// The text between the title and the signature.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 6 and 9a
final class TextRules {

    private static final Pattern BASIS = Pattern.compile("(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình) .*");
    private static final Pattern GREETING = Pattern.compile("Kính gửi\\s*:.*");
    private static final double STRANGE = 0.05;
    private static final double EDGE = 4;
    private static final double LARGEST_PITCH = 1.5 * 1.2;

    private TextRules() {}

    /// The legal bases stand in italics before the text.
    static Finding bases(Sheets sheets) {
        var look = Remarks.at("bases", 1);
        var from = sheets.name();
        if (from == null) {
            return look.done();
        }
        var rows = sheets.first().rows().stream()
                .filter(row -> row.baseline() > from.baseline() + 1)
                .toList();
        int first = 0;
        while (first < rows.size() && !BASIS.matcher(rows.get(first).text()).matches()) {
            first++;
        }
        if (first == rows.size() || first > 8) {
            return look.done();
        }
        look.quote(rows.get(first).text());
        SeenText before = null;
        for (var row : rows.subList(first, rows.size())) {
            boolean begins = BASIS.matcher(row.text()).matches();
            if (begins && before != null) {
                look.expect(before.text().endsWith(";"), "noSemicolon");
            }
            if (!begins && !row.isItalic()) {
                break;
            }
            look.italic(row, true);
            before = row;
        }
        return look.done();
    }

    static Finding body(Sheets sheets) {
        var rows = lines(sheets);
        var look = Remarks.at("body", sheets.head().end() > 0 ? 1 : 0);
        if (rows.isEmpty()) {
            return look.fail("nothing").done();
        }
        double all = 0;
        double strange = 0;
        for (var row : rows) {
            all += row.text().length();
            strange += row.text().length() * row.share(face -> face.size() < 12.7 || face.size() > 14.3);
        }
        look.say("size|" + Remarks.number(common(rows)));
        look.expect(strange < all * STRANGE, "otherSizes");
        return setting(look, rows, sheets.leftEdge()).done();
    }

    private static double common(List<SeenText> rows) {
        return rows.stream()
                .collect(java.util.stream.Collectors.groupingBy(SeenText::size, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse(0.0);
    }

    /// Justified, the first line set in, the lines neither tight nor far apart.
    private static Remarks setting(Remarks look, List<SeenText> rows, double left) {
        double right = rows.stream().mapToDouble(SeenText::right).max().orElse(0);
        int continued = 0;
        int ragged = 0;
        int begun = 0;
        int setIn = 0;
        int far = 0;
        for (int i = 0; i + 1 < rows.size(); i++) {
            var row = rows.get(i);
            var next = rows.get(i + 1);
            double pitch = next.baseline() - row.baseline();
            if (next.left() - left > EDGE || pitch <= 0 || pitch > 2.6 * row.size() || isShort(row, left, right)) {
                continue;
            }
            continued++;
            ragged += right - row.right() > EDGE ? 1 : 0;
            far += pitch > LARGEST_PITCH * row.size() || pitch < row.size() ? 1 : 0;
            if (i == 0 || isShort(rows.get(i - 1), left, right) || row.left() - left > EDGE) {
                begun++;
                double in = row.left() - left;
                setIn += in > Remarks.points(9) && in < Remarks.points(14) ? 1 : 0;
            }
        }
        if (continued == 0) {
            return look;
        }
        return look.expect(ragged <= continued * 0.1, "ragged")
                .expect(begun == 0 || setIn >= begun * 0.5, "notSetIn")
                .expect(far <= continued * 0.1, "pitch");
    }

    private static boolean isShort(SeenText row, double left, double right) {
        return row.right() - left < (right - left) * 0.8;
    }

    /// The full lines of the text: no tables, no headings.
    private static List<SeenText> lines(Sheets sheets) {
        var lines = new ArrayList<SeenText>();
        var signing = sheets.signing();
        for (var page : sheets.mainPages()) {
            double from = page.number() == 1 ? top(sheets) : Remarks.points(18);
            double to = signing.filter(block -> block.page() == page.number())
                    .map(block -> block.capacity().getFirst().baseline() - 6)
                    .orElse(page.height() - Remarks.points(19));
            double middle = page.width() / 2 + 14;
            page.rows().stream()
                    .filter(row -> row.baseline() > from && row.baseline() < to)
                    .filter(row ->
                            row.share(SeenText.Look::added) < 1 && !row.text().matches("\\d{1,4}"))
                    .filter(row -> row.left() < middle - 60 && !isInTable(page, row))
                    .filter(row -> !row.text().startsWith("Nơi nhận"))
                    .filter(row -> !(row.isBold() && Math.abs(row.middle() - middle) < 12))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static double top(Sheets sheets) {
        var name = sheets.name();
        var regarding = sheets.head().regarding();
        double end = Math.max(sheets.head().end(), regarding == null ? 0 : regarding.baseline() + 20);
        if (name != null) {
            return name.baseline() + 18;
        }
        return greetingRow(sheets).map(row -> row.baseline() + 4).orElse(end + 8);
    }

    /// Rows of a table lie between two lines.
    private static boolean isInTable(SeenPage page, SeenText row) {
        boolean above = page.rules().stream().anyMatch(rule -> isNear(rule, row, -40, 2));
        boolean below = page.rules().stream().anyMatch(rule -> isNear(rule, row, -2, 40));
        return above && below;
    }

    private static boolean isNear(SeenPage.Shape rule, SeenText row, double from, double to) {
        double away = rule.top() - row.baseline();
        return away > from && away < to && rule.left() < row.left() + 1 && rule.right() > row.left();
    }

    static Finding greeting(Sheets sheets) {
        var look = Remarks.at("greeting", 1);
        var row = greetingRow(sheets);
        var name = sheets.name();
        if (row.isEmpty()) {
            boolean needed = name == null || name.text().equals("TỜ TRÌNH");
            return look.expect(!needed, "nothing").done();
        }
        return look.quote(row.get().text())
                .size(row.get(), 13, 14)
                .bold(row.get(), false)
                .done();
    }

    private static Optional<SeenText> greetingRow(Sheets sheets) {
        return sheets.first().rows().stream()
                .filter(one -> GREETING.matcher(one.text()).matches())
                .findFirst();
    }
}
