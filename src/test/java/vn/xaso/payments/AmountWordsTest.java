package vn.xaso.payments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xaso.kernel.Money;

class AmountWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 | Không đồng
        5 | Năm đồng
        10 | Mười đồng
        15 | Mười lăm đồng
        21 | Hai mươi mốt đồng
        25 | Hai mươi lăm đồng
        101 | Một trăm linh một đồng
        111 | Một trăm mười một đồng
        8000 | Tám nghìn đồng
        18000 | Mười tám nghìn đồng
        105000 | Một trăm linh năm nghìn đồng
        200000 | Hai trăm nghìn đồng
        1000005 | Một triệu không trăm linh năm đồng
        1005000 | Một triệu không trăm linh năm nghìn đồng
        21450300 | Hai mươi mốt triệu bốn trăm năm mươi nghìn ba trăm đồng
        1000000000 | Một tỷ đồng
        1000000001 | Một tỷ không trăm linh một đồng
        2050000000000 | Hai nghìn không trăm năm mươi tỷ đồng
        """)
    void vietnamese(long amount, String words) {
        assertThat(AmountWords.vietnamese(new Money(amount))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 | Zero dong
        13 | Thirteen dong
        40 | Forty dong
        18000 | Eighteen thousand dong
        105000 | One hundred and five thousand dong
        1200345 | One million two hundred thousand three hundred and forty-five dong
        2000000021 | Two billion twenty-one dong
        """)
    void english(long amount, String words) {
        assertThat(AmountWords.english(new Money(amount))).isEqualTo(words);
    }
}
