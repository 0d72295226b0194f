package vn.xaso.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BirthDayTest {

    @Test
    void keepsADay() {
        assertThat(BirthDay.read("30/4/1990")).contains(new BirthDay("1990-04-30"));
    }

    @Test
    void keepsAYearWhereTheDayIsUnknown() {
        assertThat(BirthDay.read(" 1962 ")).contains(new BirthDay("1962"));
    }

    @Test
    void keepsAMonthWhereTheDayIsUnknown() {
        assertThat(BirthDay.read("04/1990")).contains(new BirthDay("1990-04"));
    }

    @Test
    void knowsThatFebruaryIsShort() {
        assertThat(BirthDay.read("30/2/1990")).isEmpty();
    }

    @Test
    void isShownAsItWasTyped() {
        assertThat(new BirthDay("1990-04-30").shown()).isEqualTo("30/04/1990");
        assertThat(new BirthDay("1990").shown()).isEqualTo("1990");
    }
}
