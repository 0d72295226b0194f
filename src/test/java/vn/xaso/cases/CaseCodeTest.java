package vn.xaso.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Law: TT 03/2025/TT-VPCP, annex I
class CaseCodeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void namesAgencyDayAndNumber() {
        assertThat(CaseCode.of("H18.45.05", DAY, 7).text()).isEqualTo("H18.45.05-261124-0007");
    }

    @Test
    void growsBeyondFourDigitsInsteadOfBeginningAgain() {
        assertThat(CaseCode.of("H18.45.05", DAY, 10_000).text()).isEqualTo("H18.45.05-261124-10000");
    }

    @Test
    void readsWhatAPersonTypesInAHurry() {
        assertThat(CaseCode.read(" h18.45.05-261124-0007 ")).contains(new CaseCode("H18.45.05-261124-0007"));
        assertThat(CaseCode.read("0912345678")).isEmpty();
    }

    @Test
    void tellsTheAgency() {
        assertThat(new CaseCode("H15.50.05.13-261008-0975").agencyCode()).isEqualTo("H15.50.05.13");
    }

    @Test
    void refusesAnotherShape() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseCode("H18-2611-7"));
    }
}
