package vn.xaso.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

    @ParameterizedTest
    @CsvSource({"hoà,hòa", "Uỷ,ủy", "thuý,thúy", "khoẻ,khỏe", "quý,quý", "hoàn,hoàn", "Ý,ý"})
    void writesTheToneWhereTheSchoolPutsIt(String typed, String written) {
        assertThat(Word.of(typed).exact()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"05,5", "0001,1", "0,0", "000,0", "0912345678,0912345678", "2026,2026"})
    void readsShortNumbersWithoutTheirZeros(String typed, String number) {
        assertThat(Word.of(typed).folded()).isEqualTo(number);
    }

    @Test
    void foldsTheMarksOfALetterWrittenApart() {
        assertThat(Word.of("Đâ\u0301t")).isEqualTo(new Word("đất", "dat"));
    }

    @Test
    void answersAWordWithoutMarksWhateverItsOwnMarks() {
        assertThat(Word.of("đất").answers(Word.of("dat"))).isTrue();
        assertThat(Word.of("đặt").answers(Word.of("đất"))).isFalse();
    }

    @Test
    void separatesAtEverythingThatIsNoLetterAndNoFigure() {
        assertThat(Word.read("H18.90-260101-0001"))
                .extracting(token -> token.word().folded())
                .containsExactly("h18", "90", "260101", "1");
    }
}
