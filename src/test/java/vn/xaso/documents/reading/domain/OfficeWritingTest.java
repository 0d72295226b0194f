package vn.xaso.documents.reading.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xaso.SharedFacts;

/// Capitals of the head of a document become the writing of the register.
///
/// Law: 30/2020/NĐ-CP Phụ lục II
class OfficeWritingTest {

    private static final List<String> COMMUNES = List.of("Xã Sáng Nhè", "Xã Si Pa Phìn", "Phường Mường Lay");

    private final OfficeWriting writing = new OfficeWriting(OfficeWritingTest::place);

    private static Optional<String> place(String name) {
        return COMMUNES.stream()
                .filter(one -> OfficeWriting.key(one).equals(name))
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN | Ủy ban nhân dân tỉnh Điện Biên
        UỶ BAN NHÂN DÂN TỈNH HOÀ BÌNH | Ủy ban nhân dân tỉnh Hòa Bình
        UBND XÃ SI PA PHÌN | UBND xã Si Pa Phìn
        HỘI ĐỒNG NHÂN DÂN PHƯỜNG MƯỜNG LAY | Hội đồng nhân dân phường Mường Lay
        VĂN PHÒNG UBND TỈNH | Văn phòng UBND tỉnh
        VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN XÃ SÁNG NHÈ | Văn phòng Hội đồng nhân dân và Ủy ban nhân \
        dân xã Sáng Nhè
        SỞ NỘI VỤ | Sở Nội vụ
        SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH ĐIỆN BIÊN | Sở Văn hóa, Thể thao và Du lịch tỉnh Điện Biên
        BỘ GIÁO DỤC VÀ ĐÀO TẠO | Bộ Giáo dục và Đào tạo
        THỦ TƯỚNG CHÍNH PHỦ | Thủ tướng Chính phủ
        CÔNG AN XÃ SÁNG NHÈ | Công an xã Sáng Nhè
        ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ SÁNG NHÈ | Ủy ban Mặt trận Tổ quốc Việt Nam xã Sáng Nhè
        """)
    void writesABodyAsTheOfficeDoes(String read, String written) {
        assertThat(writing.issuer(read, List.of())).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND XÃ NẬM KHÔNG AI BIẾT",
                "CÔNG TY TNHH MỘT THÀNH VIÊN HOA BAN",
                "TỈNH ĐIỆN",
                "SỞ NỘI",
                "Sở nội vụ",
                "UBND tỉnh ĐIỆN BIÊN",
                "12",
                ""
            })
    void leavesWhatItDoesNotKnow(String read) {
        assertThat(writing.issuer(read, List.of())).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CHỦ TỊCH | Chủ tịch
        PHÓ CHỦ TỊCH | Phó Chủ tịch
        PHÓ CHÁNH VĂN PHÒNG | Phó Chánh Văn phòng
        PHÓ THỦ TƯỚNG | Phó Thủ tướng
        GIÁM ĐỐC SỞ NỘI VỤ | Giám đốc Sở Nội vụ
        KẾ TOÁN TRƯỞNG | KẾ TOÁN TRƯỞNG
        """)
    void writesAPosition(String read, String written) {
        assertThat(writing.position(read)).isEqualTo(written);
    }

    /// The letters stay the same: only capitals change, so a score of what was read cannot fall.
    @Test
    void writesEveryIssuerOfRealDocuments() throws IOException {
        var truth = SharedFacts.file("official-documents/ground_truth.csv");
        for (var line : Files.readAllLines(truth).stream().skip(1).toList()) {
            var bodies =
                    java.util.regex.Pattern.compile("(?<=,)[\\p{Lu} ]{8,}(?=,)").matcher(line);
            if (bodies.find()) {
                var read = bodies.group();
                var written = writing.issuer(read, List.of());

                assertThat(OfficeWriting.isInCapitals(written)).as(read).isFalse();
                assertThat(written.toUpperCase(Locale.ROOT)).isEqualTo(read);
            }
        }
    }
}
