package vn.xaso.directory.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xaso.directory.Holding;
import vn.xaso.directory.PositionKind;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

class AppointmentTest {

    private static final UUID SUNG = Ids.next();
    private static final UUID LO = Ids.next();
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void givesAFreePositionToAPerson() {
        assertThatCode(() -> Appointment.check(LO, PositionKind.CHAIRMAN, List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void keepsOneChairmanAtATime() {
        assertThatThrownBy(() -> Appointment.check(LO, PositionKind.CHAIRMAN, List.of(held(PositionKind.CHAIRMAN))))
                .isInstanceOf(Refusal.class)
                .hasMessage("directory.appoint.taken");
    }

    @Test
    void allowsSeveralSpecialistsInOnePosition() {
        assertThatCode(() -> Appointment.check(LO, PositionKind.SPECIALIST, List.of(held(PositionKind.SPECIALIST))))
                .doesNotThrowAnyException();
    }

    @Test
    void givesNobodyTheSamePositionTwice() {
        assertThatThrownBy(
                        () -> Appointment.check(SUNG, PositionKind.SPECIALIST, List.of(held(PositionKind.SPECIALIST))))
                .hasMessage("directory.appoint.holdsAlready");
    }

    @Test
    void endsNothingBeforeItBegan() {
        assertThatThrownBy(() -> Appointment.checkEnd(held(PositionKind.CLERK), MARCH.minusDays(1)))
                .hasMessage("directory.end.beforeBegin");
    }

    private static Holding held(PositionKind kind) {
        return new Holding(
                Ids.next(), SUNG, new UnitId(Ids.next()), null, Ids.next(), kind, "Chủ tịch", MARCH, null, "1/QĐ-UBND");
    }
}
