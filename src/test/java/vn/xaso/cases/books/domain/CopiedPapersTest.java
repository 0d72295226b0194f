package vn.xaso.cases.books.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Law: 23/2015/NĐ-CP art. 13
class CopiedPapersTest {

    @Test
    void namesTheOriginalAndCountsItsCopies() {
        var papers = CopiedPapers.of("""
            {"paperCount": "1", "mode": "PAPER", "paper1": {"name": "Căn cước", "pages": 2, "copies": 3}}
            """);

        assertThat(papers.names()).isEqualTo("Căn cước");
        assertThat(papers.copies()).isEqualTo("3");
    }

    @Test
    void tellsOfSeveralOriginalsHowManyCopiesEachHas() {
        var papers = CopiedPapers.of("""
            {"paper1": {"name": "Căn cước", "copies": 3}, "paper2": {"name": "Bằng tốt nghiệp", "copies": "2"},
             "appointment": {"date": "2026-05-05"}}
            """);

        assertThat(papers.names()).isEqualTo("Căn cước (3); Bằng tốt nghiệp (2)");
        assertThat(papers.copies()).isEqualTo("5");
    }

    @Test
    void leavesEmptyWhatTheFormDoesNotSay() {
        for (var nothing : new String[] {"{}", "[]", "null", "not JSON", "{\"paper1\": {\"name\": \"Căn cước\"}}"}) {
            var papers = CopiedPapers.of(nothing);

            assertThat(papers.names()).isEmpty();
            assertThat(papers.copies()).isEmpty();
            assertThat(papers.request()).isEmpty();
        }
    }

    @Test
    void keepsTheWordsOfTheApplicant() {
        assertThat(CopiedPapers.of("{\"request\": \" Chứng thực chữ ký trên sơ yếu lý lịch \"}")
                        .request())
                .isEqualTo("Chứng thực chữ ký trên sơ yếu lý lịch");
    }
}
