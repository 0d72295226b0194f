package vn.xaso.documents.layout.domain.rules;

import java.util.List;
import vn.xaso.documents.LayoutCheck.Finding;
import vn.xaso.documents.layout.domain.SeenPage;
import vn.xaso.documents.layout.domain.SeenText;
import vn.xaso.documents.layout.domain.SeenText.Look;

/// Where the text ends on the sheet.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, phần I mục 1
final class MarginRules {

    private static final double SLACK = Remarks.points(1);
    private static final double ASCENT = 0.89;
    private static final double DESCENT = 0.22;
    private static final double SMALL = 10.5;
    private static final double FOOT = 0.85;
    private static final int LINES_OF_A_TEXT = 3;

    private MarginRules() {}

    static Finding margins(Sheets sheets) {
        double left = Double.MAX_VALUE;
        double right = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        for (var page : sheets.document().pages()) {
            if (page.width() > page.height()) {
                continue;
            }
            for (var row : text(sheets, page)) {
                left = Math.min(left, row.left());
                right = Math.min(right, page.width() - row.right());
                top = Math.min(top, row.baseline() - ASCENT * row.size());
                bottom = Math.min(bottom, page.height() - row.baseline() - DESCENT * row.size());
            }
        }
        var look = Remarks.at("margins", 1);
        if (left == Double.MAX_VALUE) {
            return look.fail("nothing").done();
        }
        look.say("margins|%s|%s|%s|%s".formatted(mm(top), mm(bottom), mm(left), mm(right)));
        boolean full = fullLines(sheets, right) >= LINES_OF_A_TEXT;
        look.expect(isWithin(left, 30, 35), "margin.left");
        look.expect(right >= points(15) - SLACK && (!full || right <= points(20) + SLACK), "margin.right");
        look.expect(isWithin(top, 20, 25), "margin.top");
        look.expect(bottom >= points(20) - SLACK, "margin.bottom");
        return look.done();
    }

    private static boolean isWithin(double value, double least, double most) {
        return value >= points(least) - SLACK && value <= points(most) + SLACK;
    }

    private static long fullLines(Sheets sheets, double right) {
        return sheets.document().pages().stream()
                .filter(page -> page.width() < page.height())
                .flatMap(page -> text(sheets, page).stream().filter(row -> page.width() - row.right() < right + 2))
                .count();
    }

    /// Without the page number, the address at the foot, and the small words of a copy above the head.
    private static List<SeenText> text(Sheets sheets, SeenPage page) {
        double foot = page.rules().stream()
                .filter(rule -> rule.top() > page.height() * FOOT && rule.width() > page.width() / 2)
                .mapToDouble(SeenPage.Shape::top)
                .min()
                .orElse(page.height());
        var state = sheets.head().state();
        return page.rows().stream()
                .filter(row -> row.share(Look::added) < 1 && row.share(Look::hidden) < 1)
                .filter(row -> row.baseline() < foot || page.number() > 1)
                .filter(row -> !PageNumberRules.isLikeNumber(row))
                .filter(row ->
                        page.number() > 1 || row.size() > SMALL || state == null || row.baseline() > state.baseline())
                .toList();
    }

    private static double points(double millimetres) {
        return Remarks.points(millimetres);
    }

    private static String mm(double points) {
        return Remarks.millimetres(points);
    }
}
