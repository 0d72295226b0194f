package vn.xaso.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Law: 137/2015/NĐ-CP art. 13
class PersonalIdTest {

    @ParameterizedTest
    @CsvSource({"011199001234, 1999", "011300001234, 2000", "011225001234, 2025", "011099001234, 1999"})
    void tellsTheYearOfBirth(String digits, int year) {
        assertThat(new PersonalId(digits).birthYear()).isEqualTo(year);
    }

    @Test
    void forgivesSpacesAndPoints() {
        assertThat(PersonalId.read("0113 0000.1234")).contains(new PersonalId("011300001234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01130000123", "0113000012345", "01130000123x", "٠١١٣٠٠٠٠١٢٣٤"})
    void refusesWhatHasNotTwelveDigits(String typed) {
        assertThat(PersonalId.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000300001234", "097300001234", "011400001234"})
    void doubtsAnUnknownProvinceAndACenturyToCome(String digits) {
        assertThat(new PersonalId(digits).isPlausible()).isFalse();
    }

    @Test
    void neverShowsItself() {
        assertThat(new PersonalId("011300001234").toString()).doesNotContain("0113");
    }
}
