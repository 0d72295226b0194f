package vn.xaso.documents.reading.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a scan has confused is put right only where there is one way to read it.
class MendingTest {

    @Test
    void putsTheMarksOfBodiesRight() {
        assertThat(Names.body("UỶ BAN NHAN DÂN TĨNH QUẢNG NGAI")).isEqualTo("ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI");
        assertThat(Names.body("BAN DÂN TỘC HUYỆN X")).isEqualTo("BAN DÂN TỘC HUYỆN X");
    }

    @Test
    void keepsFamilyNamesThatDifferInTheirMarksAlone() {
        assertThat(Names.person("Nguyên Hoàng Giang")).isEqualTo("Nguyễn Hoàng Giang");
        assertThat(Names.person("Vũ Đức Đam")).isEqualTo("Vũ Đức Đam");
        assertThat(Names.person("Vừ A Bằng")).isEqualTo("Vừ A Bằng");
    }

    @Test
    void knowsPositionsWithALetterLost() {
        assertThat(Names.position("PHÓ CHỦ TIC")).isEqualTo("PHÓ CHỦ TỊCH");
        assertThat(Names.position("KT. CHỦ TỊCH")).isEqualTo("CHỦ TỊCH");
        assertThat(Names.position("ỦY BAN NHÂN DÂN")).isEmpty();
    }

    @Test
    void tellsPrintFromHandwriting() {
        var print = word("/CT-UBND", 0.150, 0.0117);

        assertThat(Digits.check(word("69", 0.150, 0.0117), print, true)).isGreaterThan(0.9);
        assertThat(Digits.check(word("44", 0.150, 0.0154), print, true)).isLessThan(0.85);
        assertThat(Digits.check(word("69", 0.150, 0.0117), print, false)).isLessThan(0.5);
    }

    private static Word word(String text, double top, double height) {
        return new Word(text, new vn.xaso.documents.DocumentReader.Place(1, 0.2, top, 0.05, height), 0, 0.95);
    }
}
