package vn.xaso.cases.fees.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.ProcedureVersion.FeeKind;

/// Law: Luật Phí và lệ phí 2015 art. 3
class FeeCountTest {

    private static final FeeItem COPIES = new FeeItem(
            "Phí chứng thực bản sao từ bản chính",
            FeeKind.FEE,
            new Money(2_000),
            "Từ trang thứ ba: 1.000 đồng/trang; không quá 200.000 đồng/bản",
            "trang",
            "",
            null);

    @Test
    void explainsWhatIsOwed() {
        var count = FeeCount.of(COPIES);

        assertThat(count.amount(1)).isEqualTo(new Money(2_000));
        assertThat(count.explained(1)).isEqualTo("1 trang × 2.000 đ");
        assertThat(count.amount(5)).isEqualTo(new Money(7_000));
        assertThat(count.explained(5)).isEqualTo("2 trang × 2.000 đ + 3 trang × 1.000 đ");
        assertThat(count.amount(500)).isEqualTo(new Money(200_000));
        assertThat(count.explained(500)).endsWith("→ 200.000 đ");
    }

    @Test
    void hasANameWhereTheCatalogueHasNone() {
        assertThat(FeeCount.of(COPIES).name()).isEqualTo("Phí chứng thực bản sao từ bản chính");
        assertThat(FeeCount.told("Theo nghị quyết của Hội đồng nhân dân tỉnh").name())
                .isEqualTo("Phí, lệ phí");
        assertThat(FeeCount.of(new FeeItem("", FeeKind.CHARGE, null, "", "", "", null))
                        .name())
                .isEqualTo("Lệ phí");
    }

    @Test
    void readsWhetherNothingIsPaid() {
        assertThat(FeeCount.isFree("Không quy định")).isTrue();
        assertThat(FeeCount.isFree(" miễn lệ phí ")).isTrue();
        assertThat(FeeCount.isFree("0 đồng")).isTrue();
        assertThat(FeeCount.isFree("Theo nghị quyết của Hội đồng nhân dân tỉnh"))
                .isFalse();
        assertThat(FeeCount.isFree("Khoảng 20.000 đồng")).isFalse();
    }
}
