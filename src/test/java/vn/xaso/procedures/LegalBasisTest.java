package vn.xaso.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xaso.procedures.ProcedureVersion.LegalBasis;

/// Law: 30/2020/NĐ-CP Phụ lục I
class LegalBasisTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Nghị định về cấp bản sao từ sổ gốc|23/2015/NĐ-CP|Căn cứ Nghị định số 23/2015/NĐ-CP về cấp bản sao từ sổ gốc
                Luật Hộ tịch|60/2014/QH13|Căn cứ Luật Hộ tịch số 60/2014/QH13
                Luật Hộ tịch|''|Căn cứ Luật Hộ tịch
                Thông tư số 226/2016/TT-BTC về phí chứng thực|226/2016/TT-BTC|Căn cứ Thông tư số 226/2016/TT-BTC về phí chứng thực
                """)
    void standsInASentence(String name, String number, String sentence) {
        assertThat(new LegalBasis(name, number).inSentence()).isEqualTo(sentence);
    }
}
