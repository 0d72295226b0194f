package vn.xaso.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem.Scale.Count;
import vn.xaso.procedures.FeeItem.Scale.Part;
import vn.xaso.procedures.ProcedureVersion.FeeKind;

/// Law: 226/2016/TT-BTC art. 4
class FeeFormulaTest {

    private static final String COPIES = "Từ trang thứ ba: 1.000 đồng/trang; không quá 200.000 đồng/bản";
    private static final Part EARLY = new Part(2, new Money(2_000));

    private static FeeItem item(@Nullable Money amount, String formula) {
        return new FeeItem("Phí chứng thực", FeeKind.FEE, amount, formula, "trang", "", null);
    }

    private static FeeItem.Scale scale(String formula) {
        return item(new Money(2_000), formula).scale().orElseThrow();
    }

    @Test
    void takesTheFirstAmountForTheFirstPages() {
        assertThat(scale(COPIES).of(2)).isEqualTo(new Count(List.of(EARLY), false, new Money(4_000)));
    }

    @Test
    void takesTheLaterAmountFromThatPageOn() {
        assertThat(scale(COPIES).of(5))
                .isEqualTo(new Count(List.of(EARLY, new Part(3, new Money(1_000))), false, new Money(7_000)));
    }

    @Test
    void stopsAtTheCeilingOfOnePiece() {
        assertThat(scale(COPIES).of(198).amount()).isEqualTo(new Money(200_000));
        assertThat(scale(COPIES).of(198).isCapped()).isFalse();
        assertThat(scale(COPIES).of(199))
                .isEqualTo(new Count(List.of(EARLY, new Part(197, new Money(1_000))), true, new Money(200_000)));
    }

    @Test
    void readsTheWordsAsOfficesWriteThem() {
        assertThat(scale("từ trang thứ 4 trở lên thu 500 đồng/trang.").of(4).amount())
                .isEqualTo(new Money(6_500));
        assertThat(scale("").of(4).amount()).isEqualTo(new Money(8_000));
    }

    @Test
    void countsNothingWhereTheFormulaSaysSomethingElse() {
        for (var formula :
                new String[] {"theo nghị quyết của HĐND tỉnh", "Từ trang thứ nhất: 1 đồng/trang", COPIES + "; v.v."}) {
            assertThat(item(new Money(2_000), formula).scale()).as(formula).isEmpty();
        }
        assertThat(item(null, "").scale()).isEmpty();
    }
}
