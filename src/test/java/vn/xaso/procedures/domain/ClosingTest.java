package vn.xaso.procedures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.ProcedureCode;

class ClosingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ProcedureCode CODE = new ProcedureCode("1.001193");

    @Test
    void doesNotBeginInThePast() {
        assertThatThrownBy(() -> Closing.beginning(CODE, TODAY.minusDays(1), "x", TODAY))
                .isInstanceOf(Refusal.class);
        assertThat(Closing.beginning(CODE, TODAY, "x", TODAY).to()).isNull();
    }

    @Test
    void isOverOnTheDayAfterItsLastDay() {
        assertThat(closing(TODAY.minusDays(9), TODAY).isOver(TODAY)).isFalse();
        assertThat(closing(TODAY.minusDays(9), TODAY).isOver(TODAY.plusDays(1))).isTrue();
        assertThat(closing(TODAY, null).isOver(TODAY.plusYears(9))).isFalse();
    }

    @Test
    void doesNotCloseTheSameDaysTwice() {
        var next = closing(TODAY.plusDays(5), null);

        assertThatThrownBy(() -> next.checkAgainst(List.of(closing(TODAY, null))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> next.checkAgainst(List.of(closing(TODAY.plusDays(20), null))))
                .isInstanceOf(Refusal.class);
        next.checkAgainst(List.of(closing(TODAY, TODAY.plusDays(4))));
        next.checkAgainst(List.of(new Closing(new ProcedureCode("1.004873"), TODAY, null, "x")));
    }

    private static Closing closing(LocalDate from, @Nullable LocalDate to) {
        return new Closing(CODE, from, to, "x");
    }
}
