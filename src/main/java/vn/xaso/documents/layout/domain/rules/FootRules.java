package vn.xaso.documents.layout.domain.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.xaso.documents.LayoutCheck.Finding;
import vn.xaso.documents.layout.domain.SeenPage;
import vn.xaso.documents.layout.domain.SeenText;

/// Who signs, who receives, and the boxes of urgency and circulation.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 7, 9b, 10b and 11
final class FootRules {

    private static final Pattern TO = Pattern.compile("Nơi nhận\\s*:.*");
    private static final Pattern ARCHIVE = Pattern.compile("-\\s*Lưu\\s*:.*");
    private static final Pattern TITLES = Pattern.compile("(?:TS|Ts|ThS|Th\\.S|GS|PGS|BS)\\b.*");
    private static final Pattern CIRCULATION =
            Pattern.compile("XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ|TÀI LIỆU HỘI NGHỊ|TÀI LIỆU THU HỒI|DỰ THẢO.*");
    private static final Set<String> WITHOUT_RECIPIENTS = Set.of(
            "BIÊN BẢN",
            "HỢP ĐỒNG",
            "BẢN GHI NHỚ",
            "BẢN THỎA THUẬN",
            "GIẤY ỦY QUYỀN",
            "GIẤY GIỚI THIỆU",
            "PHIẾU GỬI",
            "PHIẾU CHUYỂN",
            "PHIẾU BÁO",
            "THƯ CÔNG");
    private static final double LEFT_PART = 0.56;

    private FootRules() {}

    /// Law: 30/2020/NĐ-CP art. 13, Phụ lục I, ô 7a
    static Finding capacity(Sheets sheets) {
        var signing = sheets.signing();
        if (signing.isEmpty()) {
            return Remarks.at("capacity", sheets.document().pages().size())
                    .fail("nothing")
                    .done();
        }
        var look = Remarks.at("capacity", signing.get().page());
        signing.get()
                .capacity()
                .forEach(row ->
                        look.quote(row.text()).size(row, 13, 14).bold(row, true).capitals(row));
        return look.expect(isOrdered(signing.get().capacity()), "capacity.order")
                .done();
    }

    /// A deputy signs below the one for whom: `TM.` before `KT.`, and after `KT.` or `TL.` comes the own position.
    private static boolean isOrdered(List<SeenText> rows) {
        for (int i = 0; i < rows.size(); i++) {
            var text = rows.get(i).text();
            boolean forSomebody = text.matches("(?:KT|TL|TUQ|TM)\\..*");
            if (forSomebody && i + 1 == rows.size()) {
                return false;
            }
            if (text.startsWith("TM.") && i > 0) {
                return false;
            }
        }
        return true;
    }

    /// Law: 30/2020/NĐ-CP Phụ lục I, ô 7b
    static Finding signer(Sheets sheets) {
        var signing = sheets.signing();
        if (signing.isEmpty()) {
            return Remarks.at("signer", sheets.document().pages().size())
                    .fail("nothing")
                    .done();
        }
        var name = signing.get().name();
        return Remarks.at("signer", signing.get().page())
                .quote(name.text())
                .size(name, 13, 14)
                .bold(name, true)
                .italic(name, false)
                .expect(!TITLES.matcher(name.text()).matches(), "title")
                .done();
    }

    static Finding recipients(Sheets sheets) {
        for (var page : sheets.mainPages()) {
            var rows = page.rows(0, page.width() * LEFT_PART);
            for (int i = 0; i < rows.size(); i++) {
                if (TO.matcher(rows.get(i).text()).matches()) {
                    return recipients(page, rows, i);
                }
            }
        }
        var name = sheets.name();
        boolean needed = name == null || !WITHOUT_RECIPIENTS.contains(name.text());
        return Remarks.at("recipients", sheets.lastPage())
                .expect(!needed, "nothing")
                .done();
    }

    private static Finding recipients(SeenPage page, List<SeenText> rows, int first) {
        var to = rows.get(first);
        var look = Remarks.at("recipients", page.number())
                .quote(to.text())
                .size(to, 12, 12)
                .bold(to, true)
                .italic(to, true);
        SeenText before = null;
        SeenText last = null;
        for (var row : rows.subList(first + 1, rows.size())) {
            var above = last == null ? to : last;
            if (row.baseline() - above.baseline() > 2.2 * to.size()) {
                break;
            }
            if (row.text().startsWith("-")) {
                look.expect(before == null || before.text().matches(".*[;,.]"), "noSemicolon");
                look.expect(row.size() > 10.7 && row.size() < 11.3, "size|" + Remarks.number(row.size()));
                look.expect(!row.isBold() && !row.isItalic(), "lines.notPlain");
            }
            before = row;
            last = row.text().startsWith("-") || last == null ? row : last;
            last = row;
        }
        if (last == null) {
            return look.fail("recipients.none").done();
        }
        boolean archive = rows.subList(first + 1, rows.size()).stream()
                .anyMatch(row -> ARCHIVE.matcher(row.text()).matches());
        return look.expect(archive, "recipients.noArchive")
                .expect(last.text().endsWith("."), "noFullStop")
                .done();
    }

    static Finding marks(Sheets sheets) {
        var look = Remarks.at("marks", 1);
        for (var row : sheets.first().rows(0, sheets.first().width() * LEFT_PART)) {
            boolean urgent = PaperRules.URGENT.matcher(row.text()).matches();
            if (urgent || CIRCULATION.matcher(row.text()).matches()) {
                var frame = frame(sheets.first(), row);
                look.quote(row.text())
                        .size(row, 13, 14)
                        .bold(row, true)
                        .expect(frame > 0, "noFrame")
                        .expect(!urgent || frame == 2, "notRed");
            }
        }
        return look.done();
    }

    /// 0 without, 1 with, 2 with a red frame.
    private static int frame(SeenPage page, SeenText row) {
        boolean red = row.share(look -> look.ink() == SeenText.Ink.RED) > 0.8;
        for (var box : page.boxes()) {
            if (box.left() < row.left() && box.right() > row.right() && isAround(box.top(), box.bottom(), row)) {
                return box.red() && red ? 2 : 1;
            }
        }
        var lines = page.rules().stream()
                .filter(rule -> rule.left() < row.left() + 1 && rule.right() > row.right() - 1)
                .filter(rule -> Math.abs(rule.top() - row.baseline()) < 32)
                .toList();
        boolean above = lines.stream().anyMatch(rule -> rule.top() < row.baseline() - row.size() / 2);
        boolean below = lines.stream().anyMatch(rule -> rule.top() > row.baseline());
        if (!above || !below) {
            return 0;
        }
        return red && lines.stream().filter(SeenPage.Shape::red).count() >= 2 ? 2 : 1;
    }

    private static boolean isAround(double top, double bottom, SeenText row) {
        return top < row.baseline() - row.size() / 2 && bottom > row.baseline() && bottom - top < 4 * row.size();
    }
}
