package vn.xaso.documents.dossiers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Law: 33/2024/QH15; 10/2022/TT-BNV
class RetentionTest {

    private static final LocalDate ENDED = LocalDate.of(2026, 11, 30);

    /// Law: 30/2020/NĐ-CP art. 30 cl. 1
    @Test
    void goesToTheArchiveFromFiveYearsOn() {
        assertThat(Retention.years(5).goesToTheArchive()).isTrue();
        assertThat(Retention.FOR_EVER.goesToTheArchive()).isTrue();
        assertThat(new Retention(59).goesToTheArchive()).isFalse();
    }

    /// Law: 30/2020/NĐ-CP art. 30 cl. 2
    @Test
    void isDueAfterAYearAndForAConstructionAfterThreeMonths() {
        assertThat(Retention.years(10).dueOn(ENDED, false)).isEqualTo("2027-11-30");
        assertThat(Retention.FOR_EVER.dueOn(ENDED, true)).isEqualTo("2027-02-28");
        assertThat(Retention.years(2).dueOn(ENDED, false)).isNull();
    }

    @Test
    void readsWhatAFormSends() {
        assertThat(Retention.ofWord("0")).contains(Retention.FOR_EVER);
        assertThat(Retention.ofWord("120")).contains(Retention.years(10));
        assertThat(Retention.ofWord("841")).isEmpty();
        assertThat(Retention.ofWord("mãi")).isEmpty();
        assertThat(Retention.USUAL)
                .allSatisfy(one -> assertThat(Retention.ofWord(one.word())).contains(one));
    }

    @Test
    void knowsNothingBeyondSeventyYears() {
        assertThatThrownBy(() -> Retention.years(71)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Retention(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
