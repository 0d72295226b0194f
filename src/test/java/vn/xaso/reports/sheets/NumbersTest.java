package vn.xaso.reports.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.xaso.ui.Language;

class NumbersTest {

    @Test
    void readsNumbersAsVietnameseOfficesWriteThem() {
        assertThat(vietnamese("1.234.567,5")).isEqualTo("1234567.5");
        assertThat(vietnamese("1.234")).isEqualTo("1234");
        assertThat(vietnamese("12,5")).isEqualTo("12.5");
        assertThat(vietnamese("12.5")).isEqualTo("12.5");
        assertThat(vietnamese(" 1 234 ")).isEqualTo("1234");
        assertThat(vietnamese("-7")).isEqualTo("-7");
    }

    @Test
    void readsTheOtherWayInEnglish() {
        assertThat(Numbers.typed("1,234.5", Language.EN)).contains(new BigDecimal("1234.5"));
        assertThat(Numbers.typed("1,234", Language.EN)).contains(new BigDecimal("1234"));
        assertThat(Numbers.typed("1.234", Language.EN)).contains(new BigDecimal("1.234"));
    }

    @Test
    void readsNothingThatIsNoNumber() {
        for (var text : new String[] {"", "abc", "1.2.3", "1,2,3", "9".repeat(40), "1e9", "--1", "0x1F"}) {
            assertThat(Numbers.typed(text, Language.VI)).as(text).isEmpty();
        }
    }

    @Property
    void readsBackWhatItShows(@ForAll int whole, @ForAll boolean english) {
        var language = english ? Language.EN : Language.VI;
        var number = BigDecimal.valueOf(whole, 2);

        var shown = Numbers.shown(number.toPlainString(), language);

        assertThat(Numbers.typed(shown, language).orElseThrow()).isEqualByComparingTo(number);
    }

    private static String vietnamese(String typed) {
        return Numbers.typed(typed, Language.VI).orElseThrow().toPlainString();
    }
}
