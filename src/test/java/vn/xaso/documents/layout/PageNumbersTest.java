package vn.xaso.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.xaso.documents.LayoutCheck.Finding;
import vn.xaso.documents.LayoutCheck.Outcome;
import vn.xaso.ui.print.Papers;
import vn.xaso.ui.print.PdfDetails;

/// Each appendix is numbered by itself, and its first page shows no number.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, phần I mục 3; 30/2020/NĐ-CP Phụ lục I, phần III
class PageNumbersTest {

    private static final String BEGINS_ANEW = "-fs-page-sequence: start;";
    private static final String NUMBER = "<div class=\"page-number\"></div>";
    private static final String LIST = "Phụ lục I\nDANH SÁCH CÁC BẢN\n|STT|Bản|Số hộ|\n" + "|1|Nà Ản|86|\n".repeat(60);
    private static final String REGULATION = "QUY CHẾ\nTiếp công dân\nChương I\nQUY ĐỊNH CHUNG\n"
            + "Điều 1. Phạm vi\nQuy chế này quy định việc tiếp công dân.\n".repeat(40);

    private final String list = html(LIST);
    private final String regulation = html(REGULATION);

    @Test
    void eachAppendixCountsItsOwnPages() {
        assertThat(pages(list).outcome()).isEqualTo(Outcome.GOOD);
        assertThat(pages(html(LIST + LIST.replace("lục I", "lục II"))).outcome())
                .isEqualTo(Outcome.GOOD);
        assertThat(pages(regulation).outcome()).isEqualTo(Outcome.GOOD);
    }

    @Test
    void findsPagesThatAreCountedThroughTheWholeFile() {
        var through = pages(list.replace(BEGINS_ANEW, ""));

        assertThat(through.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(through.found()).contains("pages.wrong|3|3|2").doesNotContain("pages.appendix");
        assertThat(pages(regulation.replace(BEGINS_ANEW, "")).found()).contains("pages.wrong|3|3|2");
    }

    @Test
    void findsANumberOnTheFirstPageOfAnAppendix() {
        var own = pages(shown(list));
        var through = pages(shown(list.replace(BEGINS_ANEW, "")));

        assertThat(own.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(own.found()).contains("pages.appendix|2|1").doesNotContain("pages.wrong");
        assertThat(through.found()).contains("pages.appendix|2|2");
        assertThat(pages(shown(regulation)).found()).contains("pages.appendix|2|1");
    }

    @Test
    void aChapterOnTopOfAPageIsNoAppendix() {
        var text = "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nChương II\nTỔ CHỨC THỰC HIỆN\nĐiều 2. Hiệu lực";
        var html = html(text).replace(">Chương II<", " style=\"page-break-before: always\">Chương II<");
        assertThat(html).contains("always\">Chương II<");

        assertThat(pages(html).outcome()).isEqualTo(Outcome.GOOD);
        assertThat(pages(html).found()).contains("pages|2|1");
    }

    /// The number runs on over the first page of what is attached.
    private static String shown(String html) {
        int last = html.lastIndexOf(NUMBER);
        return html.substring(0, last) + html.substring(last + NUMBER.length());
    }

    private static String html(String attached) {
        return DocumentPrints.html(DocumentTexts.of("QUYET_DINH")
                .body("Điều 1. Ban hành kèm theo Quyết định này các văn bản sau.\n" + attached)
                .make());
    }

    private static Finding pages(String html) {
        return LayoutCheckTest.check(Papers.printer().print(html, PdfDetails.of("x"))).stream()
                .filter(finding -> finding.rule().equals("pages"))
                .findFirst()
                .orElseThrow();
    }
}
