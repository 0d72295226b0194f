package vn.xaso.cases.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Law: 23/2015/NĐ-CP art. 13
class CopiedPapersTest {

    @Test
    void readsTheOriginalsOfTheForm() {
        var copied = CopiedPapers.of("""
            {"paperCount": "2", "mode": "ELECTRONIC", "appointment": {"date": "2026-05-05"},
             "paper1": {"name": "Căn cước", "pages": 2, "copies": 3, "issuer": "Bộ Công an"},
             "paper2": {"name": "Bằng tốt nghiệp", "copies": "2"}}
            """);

        assertThat(copied.papers())
                .containsExactly(
                        new CertifiedPaper(1, "Căn cước", "Bộ Công an", "", 2, 3, null),
                        new CertifiedPaper(2, "Bằng tốt nghiệp", "", "", 1, 2, null));
        assertThat(copied.isElectronic()).isTrue();
    }

    @Test
    void leavesEmptyWhatTheFormDoesNotSay() {
        for (var nothing : new String[] {"{}", "[]", "null", "not JSON", "{\"paper1\": {\"name\": \"Căn cước\"}}"}) {
            var copied = CopiedPapers.of(nothing);

            assertThat(copied.papers()).isEmpty();
            assertThat(copied.isElectronic()).isFalse();
            assertThat(copied.request()).isEmpty();
        }
    }

    @Test
    void keepsTheWordsOfTheApplicant() {
        assertThat(CopiedPapers.of("{\"request\": \" Chứng thực chữ ký trên sơ yếu lý lịch \"}")
                        .request())
                .isEqualTo("Chứng thực chữ ký trên sơ yếu lý lịch");
    }
}
