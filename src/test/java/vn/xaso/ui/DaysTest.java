package vn.xaso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void readsWhatTheBrowserSendsAndWhatPeopleType() {
        var day = LocalDate.of(2026, 2, 5);

        assertThat(Days.find("2026-02-05")).contains(day);
        assertThat(Days.find(" 5/2/2026 ")).contains(day);
        assertThat(Days.field(day)).isEqualTo("2026-02-05");
    }

    @Test
    void takesNoDayForAnother() {
        assertThat(Days.find("31/02/2026")).isEmpty();
        assertThat(Days.find("2026-02-31")).isEmpty();
        assertThat(Days.find("5/2/26")).isEmpty();
        assertThat(Days.find("hôm nay")).isEmpty();
        assertThat(Days.find("")).isEmpty();
    }

    @Test
    void keepsWhatIsNoDayInSight() {
        assertThat(Fields.type("date", "31/02/2026")).isEqualTo("text");
        assertThat(Fields.value("date", "31/02/2026")).isEqualTo("31/02/2026");
    }

    @Test
    void showsATypedDayInTheFieldOfTheBrowser() {
        assertThat(Fields.type("date", "5/2/2026")).isEqualTo("date");
        assertThat(Fields.value("date", "5/2/2026")).isEqualTo("2026-02-05");
        assertThat(Fields.type("date", "")).isEqualTo("date");
        assertThat(Fields.value("text", "5/2/2026")).isEqualTo("5/2/2026");
    }
}
