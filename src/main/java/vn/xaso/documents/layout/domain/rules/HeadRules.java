package vn.xaso.documents.layout.domain.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.xaso.documents.LayoutCheck.Finding;
import vn.xaso.documents.layout.domain.SeenText;
import vn.xaso.documents.layout.domain.SeenText.Word;

/// The head of the document.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 1 to 5b
final class HeadRules {

    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final Pattern MOTTO = Pattern.compile("Độc lập [-–] Tự do [-–] Hạnh phúc");
    private static final Pattern NUMBER = Pattern.compile(
            "Số:\\s*(?<number>0[1-9]|[1-9]\\d+)?\\s*(?<notation>/(?:\\d{4}/)?[\\p{L}\\d]+(?:-[\\p{L}\\d.&]+)*)");
    private static final Pattern DAY = Pattern.compile(
            "(?<place>\\p{L}.*), ngày (?<day>\\d{2}) tháng (?<month>0[12]|[3-9]|1[0-2]) năm (?<year>\\d{4})");
    private static final Pattern OPEN_DAY = Pattern.compile("\\p{L}.*,(?: ngày tháng(?: \\d{1,2})? năm(?: \\d{4})?)?");
    private static final double THIRD = 0.27;
    private static final double HALF = 0.56;
    private static final double PITCH = 1.75;

    private HeadRules() {}

    static Finding state(Sheets sheets) {
        var row = sheets.head().state();
        var look = Remarks.at("state", 1);
        if (row == null) {
            return look.fail("nothing").done();
        }
        return look.quote(row.text())
                .size(row, 12, 13)
                .bold(row, true)
                .expect(row.text().equals(STATE), "otherWords")
                .expect(row.left() > sheets.first().width() * 0.38, "notRight")
                .done();
    }

    static Finding motto(Sheets sheets) {
        var row = sheets.head().motto();
        var look = Remarks.at("motto", 1);
        if (row == null) {
            return look.fail("nothing").done();
        }
        look.quote(row.text())
                .size(row, 13, 14)
                .bold(row, true)
                .italic(row, false)
                .expect(MOTTO.matcher(row.text()).matches(), "otherWords");
        var line = sheets.lineUnder(row);
        if (line == null) {
            return look.fail("noLine").done();
        }
        double share = line.width() / (row.right() - row.left());
        return look.expect(share > 0.9 && share < 1.1, "line|" + percent(share)).done();
    }

    static Finding issuer(Sheets sheets) {
        var rows = sheets.head().issuer();
        var look = Remarks.at("issuer", 1);
        if (rows.isEmpty()) {
            return look.fail("nothing").done();
        }
        var last = rows.getLast();
        rows.forEach(row -> look.quote(row.text()).size(row, 12, 13).capitals(row));
        look.bold(last, true);
        return line(look, sheets, rows, last).done();
    }

    private static Remarks line(Remarks look, Sheets sheets, List<SeenText> rows, SeenText last) {
        var line = sheets.lineUnder(last);
        if (line == null) {
            return look.fail("noLine");
        }
        double widest =
                rows.stream().mapToDouble(row -> row.right() - row.left()).max().orElse(1);
        double share = line.width() / widest;
        double ofLast = line.width() / (last.right() - last.left());
        return look.expect(isThirdToHalf(share) || isThirdToHalf(ofLast), "line|" + percent(share));
    }

    private static boolean isThirdToHalf(double share) {
        return share > THIRD && share < HALF;
    }

    static Finding number(Sheets sheets) {
        var row = sheets.head().number();
        var look = Remarks.at("number", 1);
        if (row == null) {
            return look.fail("nothing").done();
        }
        var text = shown(row).text();
        var match = NUMBER.matcher(text);
        look.quote(text).size(row, 13, 13).bold(row, false).italic(row, false);
        if (!match.matches()) {
            return look.fail("otherForm").done();
        }
        if (match.group("number") == null) {
            look.say("open");
        }
        return look.done();
    }

    static Finding day(Sheets sheets) {
        boolean open = sheets.document().hasOpen("ngay");
        var row = sheets.head().day();
        if (row == null && sheets.head().number() != null) {
            row = placeAlone(sheets, sheets.head().number());
        }
        var look = Remarks.at("day", 1);
        if (row == null) {
            return look.fail("nothing").done();
        }
        var text = shown(row).text();
        look.quote(text).size(row, 13, 14).italic(row, true).bold(row, false);
        var match = DAY.matcher(text);
        if (match.matches()) {
            return look.expect(isDay(match.group("year"), match.group("month"), match.group("day")), "otherForm")
                    .done();
        }
        boolean empty = OPEN_DAY.matcher(text).matches() && (open || text.contains("ngày"));
        return empty ? look.say("open").done() : look.fail("otherForm").done();
    }

    /// An open field stands beside the name of the place.
    private static @org.jspecify.annotations.Nullable SeenText placeAlone(Sheets sheets, SeenText number) {
        return sheets.first().rows(sheets.head().divider(), sheets.first().width()).stream()
                .filter(row -> Math.abs(row.baseline() - number.baseline()) < 6)
                .findFirst()
                .orElse(null);
    }

    private static boolean isDay(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .isAfter(LocalDate.EPOCH);
        } catch (DateTimeException none) {
            return false;
        }
    }

    /// What is seen where a field with its value lies over words of the page.
    private static SeenText shown(SeenText row) {
        var fields = row.words().stream().filter(word -> word.look().added()).toList();
        var seen = new ArrayList<Word>();
        for (var word : row.words()) {
            boolean covered = !word.look().added()
                    && fields.stream()
                            .anyMatch(field -> field.left() < word.right() - 2 && field.right() > word.left() + 2);
            if (!covered) {
                boolean gap = !seen.isEmpty() && word.left() - seen.getLast().right() > 1.5;
                seen.add(new Word(word.text(), word.left(), word.right(), word.spaced() || gap, word.look()));
            }
        }
        return seen.isEmpty() ? row : new SeenText(row.baseline(), seen);
    }

    /// Law: 30/2020/NĐ-CP Phụ lục I, ô 5a and 5b
    static Finding title(Sheets sheets) {
        var name = sheets.name();
        if (name == null) {
            return regarding(sheets);
        }
        var look = Remarks.at("title", 1);
        look.quote(name.text()).size(name, 13, 14).bold(name, true).capitals(name);
        var summary = summary(sheets, name);
        if (summary.isEmpty()) {
            return look.done();
        }
        summary.forEach(row -> look.quote(row.text()).bold(row, true).size(row, 13, 14));
        return line(look, sheets, summary, summary.getLast()).done();
    }

    private static List<SeenText> summary(Sheets sheets, SeenText name) {
        var rows = new ArrayList<SeenText>();
        var last = name;
        for (var row : sheets.first().rows()) {
            if (row.baseline() <= last.baseline() + 1) {
                continue;
            }
            boolean near = row.baseline() - last.baseline() < PITCH * row.size();
            boolean central = Math.abs(row.middle() - name.middle()) < 12;
            if (!near || !central || sheets.lineUnder(last) != null) {
                break;
            }
            rows.add(row);
            last = row;
        }
        return rows;
    }

    private static Finding regarding(Sheets sheets) {
        var row = sheets.head().regarding();
        var look = Remarks.at("title", 1).wants("title.letter");
        if (row == null) {
            return look.fail("nothing").done();
        }
        return look.quote(row.text())
                .size(row, 12, 13)
                .bold(row, false)
                .expect(row.text().matches("V/v:? .*"), "otherForm")
                .done();
    }

    private static String percent(double share) {
        return String.valueOf(Math.round(share * 100));
    }
}
