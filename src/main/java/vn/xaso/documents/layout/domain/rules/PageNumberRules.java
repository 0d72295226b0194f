package vn.xaso.documents.layout.domain.rules;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xaso.documents.LayoutCheck.Finding;
import vn.xaso.documents.layout.domain.SeenPage;
import vn.xaso.documents.layout.domain.SeenText;
import vn.xaso.documents.layout.domain.SeenText.Look;

/// The numbers of the pages: from 2 on, in the middle of the top margin; those of each appendix by themselves.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, phần I mục 3; 30/2020/NĐ-CP Phụ lục I, phần III
final class PageNumberRules {

    private static final double MARGIN = Remarks.points(25);
    private static final double CENTRE = Remarks.points(15);
    private static final Pattern APPENDIX =
            Pattern.compile("phụ lục(?: (?:số )?(?:[ivxlc]+|\\d{1,2}[a-zđ]?|[a-zđ]))?[.:]?");
    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    private PageNumberRules() {}

    /// How a page stands to those before it.
    private enum Begins {
        NOTHING,
        /// A heading that may open an attachment, or only a chapter.
        PERHAPS,
        APPENDIX
    }

    static Finding pages(Sheets sheets) {
        var pages = sheets.document().pages();
        var expected = Set.of(1);
        int shown = 0;
        var look = Remarks.at("pages", Math.min(2, pages.size()));
        for (var page : pages) {
            var number = page.rows().stream().filter(row -> isNumber(page, row)).findFirst();
            var begins = begins(sheets, page);
            if (number.isEmpty()) {
                if (page.number() > 1 && begins == Begins.NOTHING) {
                    return Remarks.at("pages", page.number())
                            .fail("pages.none|" + page.number())
                            .done();
                }
                expected = begins == Begins.PERHAPS ? after(expected) : Set.of(2);
                continue;
            }
            int found = Integer.parseInt(number.get().text());
            look.expect(page.number() > 1, "pages.first");
            if (page.number() > 1 && begins == Begins.APPENDIX) {
                look.fail("pages.appendix|" + page.number() + "|" + found);
            } else {
                look.expect(
                        expected.contains(found),
                        "pages.wrong|" + page.number() + "|" + found + "|" + Collections.min(expected));
            }
            double size = number.get().size();
            look.expect(size > 12.7 && size < 14.3, "size|" + size);
            expected = Set.of(found + 1);
            shown++;
        }
        return look.say("pages|" + sheets.document().count() + "|" + shown).done();
    }

    private static Begins begins(Sheets sheets, SeenPage page) {
        var top = page.rows().stream()
                .filter(row -> row.share(Look::added) < 1 && row.share(Look::hidden) < 1 && !isLikeNumber(row))
                .filter(row -> row.baseline() < page.height() / 3)
                .toList();
        boolean attached = sheets.signing().isPresent() && page.number() > sheets.lastPage();
        if (!top.isEmpty() && (isAppendix(page, top.getFirst()) || (attached && isRegulation(sheets, page, top)))) {
            return Begins.APPENDIX;
        }
        boolean heading = top.stream().anyMatch(row -> isHeading(page, row) && row.isCapitals());
        return heading || page.isScan() ? Begins.PERHAPS : Begins.NOTHING;
    }

    /// `Phụ lục I` alone on its line, or in bold letters with its title.
    private static boolean isAppendix(SeenPage page, SeenText row) {
        var text = row.text().toLowerCase(Locale.ROOT);
        return isCentred(page, row)
                && (APPENDIX.matcher(text).matches() || (row.isBold() && text.startsWith("phụ lục ")));
    }

    /// What a decision issues opens with the name of a type, below the name of the state or on top.
    private static boolean isRegulation(Sheets sheets, SeenPage page, List<SeenText> top) {
        boolean head = top.stream().limit(2).anyMatch(row -> row.text().contains(STATE));
        return top.stream()
                .limit(head ? top.size() : 1)
                .anyMatch(row -> isHeading(page, row) && sheets.names().contains(row.text()));
    }

    private static boolean isHeading(SeenPage page, SeenText row) {
        return row.isBold() && isCentred(page, row);
    }

    private static boolean isCentred(SeenPage page, SeenText row) {
        return Math.abs(row.middle() - page.width() / 2) < CENTRE;
    }

    /// The numbers that may follow where nobody knows whether an attachment has begun.
    private static Set<Integer> after(Set<Integer> expected) {
        return Stream.concat(Stream.of(2), expected.stream().map(number -> number + 1))
                .collect(Collectors.toSet());
    }

    private static boolean isNumber(SeenPage page, SeenText row) {
        return row.baseline() < MARGIN
                && row.text().matches("\\d{1,4}")
                && Math.abs(row.middle() - page.width() / 2) < Remarks.points(12);
    }

    /// Also such that are written in another way than the law wants.
    static boolean isLikeNumber(SeenText row) {
        return row.baseline() < MARGIN && row.text().matches("(?:Trang|-)? ?\\d{1,4} ?(?:-|/ ?\\d+)?");
    }
}
