package vn.xaso.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperKindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giấy khai sinh của trẻ em|KHAI_SINH",
                "GIẤY KHAI SINH (bản sao)|KHAI_SINH",
                "Giấy xác nhận khuyết tật cũ|KHUYET_TAT",
                "Trích lục khai tử của vợ hoặc chồng|KHAI_TU",
                "Quyết định công nhận hộ nghèo, hộ cận nghèo|HO_NGHEO",
                "Giấy tờ về quyền sử dụng đất|QUYEN_SU_DUNG_DAT",
                "Trích lục thay đổi, cải chính, bổ sung hộ tịch|CAI_CHINH_HO_TICH",
                "Bản vẽ thiết kế xây dựng|T:ban ve thiet ke xay dung"
            })
    void knowsAPaperByWhateverAProcedureCallsIt(String name, String kind) {
        assertThat(PaperKinds.of(name)).isEqualTo(kind);
        assertThat(PaperKinds.acceptedAs(name)).contains(kind);
    }

    @Test
    void takesEitherPaperWhereOneOrTheOtherIsAskedFor() {
        assertThat(PaperKinds.acceptedAs("Trích lục ghi chú ly hôn hoặc trích lục khai tử"))
                .contains("LY_HON", "KHAI_TU");
    }

    @Test
    void hearsWhichPapersASentenceAsksFor() {
        assertThat(PaperKinds.namedIn("Đề nghị nộp bổ sung Giấy khai sinh và giấy xác nhận tình trạng hôn nhân."))
                .containsExactlyInAnyOrder("KHAI_SINH", "TINH_TRANG_HON_NHAN");
        assertThat(PaperKinds.namedIn("Đề nghị ghi rõ số nhà.")).isEmpty();
    }

    @Test
    void givesEachKindANameInBothLanguages() {
        assertThat(PaperKinds.list())
                .hasSizeGreaterThan(20)
                .allMatch(
                        kind -> !kind.vietnamese().isBlank() && !kind.english().isBlank())
                .allMatch(kind -> PaperKinds.acceptedAs(kind.vietnamese()).contains(kind.code()));
    }
}
