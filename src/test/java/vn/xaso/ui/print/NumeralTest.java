package vn.xaso.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xaso.ui.Language;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "VI; 0; 0; #,##0",
                "VI; 1.234; 1234; #,##0",
                "VI; 1.234.567,50; 1234567.50; #,##0.00",
                "VI; 86,72 %; 0.8672; #,##0.00%",
                "VI; 100%; 1.00; #,##0%",
                "VI; −3,5; -3.5; #,##0.0",
                "VI; –3.000 đ; -3000; #,##0",
                "VI; +2; 2; #,##0",
                "VI; 12.000 đ; 12000; #,##0",
                "EN; 12.000 đ; 12000; #,##0",
                "EN; 1,234; 1234; #,##0",
                "EN; 86.72 %; 0.8672; #,##0.00%",
                "EN; 1.234; 1.234; #,##0.000"
            })
    void readsWhatStandsInAList(Language language, String text, BigDecimal value, String format) {
        assertThat(Numeral.read(text, language)).hasValue(new Numeral(value, format));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "–",
                "05",
                "12/34",
                "1.23",
                "1.2345",
                "không áp dụng",
                "12 ngày",
                "=1",
                "12.000 đ/trang",
                "2.1.3"
            })
    void leavesWordsAlone(String text) {
        assertThat(Numeral.read(text, Language.VI)).isEmpty();
    }
}
