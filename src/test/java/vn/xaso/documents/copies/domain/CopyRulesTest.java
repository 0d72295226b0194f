package vn.xaso.documents.copies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xaso.documents.DocumentPress.Original.Nature;
import vn.xaso.kernel.Refusal;

/// Law: 30/2020/NĐ-CP art. 25
class CopyRulesTest {

    @Test
    void readsPagesAsPeopleWriteThem() {
        assertThat(CopyRules.pages("1, 3-5; 4")).containsExactly(1, 3, 4, 5);
        assertThat(CopyRules.pages(" ")).isEmpty();
        assertThatThrownBy(() -> CopyRules.pages("trang 2")).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyACopyIsCopiedAsACopyOfACopy() {
        assertThat(CopyRules.forms(Nature.COPY)).containsExactly("SAO_LUC");
        refused("SAO_LUC", Nature.ORIGINAL, List.of(), "copies.refusal.notACopy");
        refused("SAO_Y", Nature.COPY, List.of(), "copies.refusal.isACopy");
        assertThatCode(() -> CopyRules.check("SAO_LUC", Nature.UNKNOWN, "12/QĐ-UBND", List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void anExtractNamesItsPagesAndAFullCopyNone() {
        refused("TRICH_SAO", Nature.ORIGINAL, List.of(), "copies.refusal.pages");
        refused("SAO_Y", Nature.ORIGINAL, List.of(1), "copies.refusal.whole");
    }

    private static void refused(String type, Nature nature, List<Integer> pages, String key) {
        assertThatThrownBy(() -> CopyRules.check(type, nature, "12/QĐ-UBND", pages))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
