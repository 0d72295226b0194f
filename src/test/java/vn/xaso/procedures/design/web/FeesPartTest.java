package vn.xaso.procedures.design.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.FeeItem.Collected;
import vn.xaso.procedures.FeeItem.Exemption;
import vn.xaso.procedures.FeeItem.Relief;
import vn.xaso.procedures.FeeItem.Step;
import vn.xaso.procedures.FeeItem.Terms;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.FeeKind;
import vn.xaso.procedures.design.domain.VersionSheet;
import vn.xaso.procedures.domain.FeeEntry;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

class FeesPartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Exemption POOR =
            new Exemption("Người thuộc hộ nghèo", "Giấy chứng nhận hộ nghèo", Relief.ALL, Money.ZERO);
    private static final Exemption OLD = new Exemption("Người cao tuổi", "Căn cước", Relief.AMOUNT, new Money(5_000));

    private static final FeeItem COPIES = new FeeItem(
            "Phí chứng thực",
            FeeKind.FEE,
            new Money(2_000),
            "Từ trang thứ ba: 1.000 đồng/trang",
            "trang",
            "Miễn cho hộ nghèo",
            null,
            new Terms(
                    List.of(new Step(3, new Money(1_000)), new Step(101, new Money(500))),
                    new Money(200_000),
                    List.of(POOR, OLD),
                    Collected.ON_RETURN,
                    "Thông tư 226/2016/TT-BTC",
                    DAY,
                    DAY.plusYears(1)));
    private static final FeeItem ONLINE = new FeeItem(
            "Phí chứng thực",
            FeeKind.FEE,
            new Money(1_000),
            "",
            "trang",
            "",
            ChannelKind.ONLINE,
            new Terms(List.of(), null, List.of(POOR), null, "", null, null));

    private static final ProcedureVersion EMPTY =
            VersionSheet.empty(new ProcedureCode("2.000815"), new UUID(0, 1), DAY);

    private static FieldReader reader(Map<String, String> typed) {
        var words = Map.of("design.error.feeSteps", "!", "design.error.exemptFee", "!", "ui.day.wrong", "!");
        return new FieldReader(new Typed(typed), new Texts(Language.VI, words));
    }

    @Test
    void nothingIsLostBetweenThePageAndTheVersion() {
        var part = new FeesPart();
        var version = VersionSheet.of(EMPTY)
                .fees("theo thông tư", List.of(COPIES, ONLINE))
                .version();

        var typed = part.filled(version).typed();

        assertThat(part.read(EMPTY, reader(typed.values())).fees()).isEqualTo(version.fees());
        assertThat(typed.text("exemptFee-1")).isEmpty();
        assertThat(typed.text("exemptFee-2")).isEqualTo("1");
        assertThat(typed.text("feeSteps-1")).isEqualTo("3: 1.000; 101: 500");
    }

    @Test
    void whatCannotBeReadIsSaidAtItsField() {
        var reader = reader(Map.of(
                "feeName-1",
                "Phí",
                "feeSteps-1",
                "từ trang ba",
                "feeFrom-1",
                "31/2/2026",
                "exemptGroup-1",
                "Ai đó",
                "exemptFee-1",
                "7"));

        new FeesPart().read(EMPTY, reader);

        assertThat(reader.wrong())
                .extracting(FieldMessage::fieldId)
                .containsExactlyInAnyOrder("feeSteps-1", "feeFrom-1", "exemptFee-1");
    }

    @Test
    void nothingIsLostInAFile() {
        for (var item : List.of(COPIES, ONLINE)) {
            assertThat(FeeEntry.of(item).item()).isEqualTo(item);
        }
    }

    @Test
    void filesFromBeforeFeesWereDataAreRead() {
        var old = JsonMapper.shared().readValue("""
            {"name": "Lệ phí", "kind": "CHARGE", "amount": 8000, "formula": "", "perUnit": "bản", "exemptions": "",
             "channel": null}\
            """, FeeEntry.class);

        assertThat(old.item()).isEqualTo(new FeeItem("Lệ phí", FeeKind.CHARGE, new Money(8_000), "", "bản", "", null));
    }
}
