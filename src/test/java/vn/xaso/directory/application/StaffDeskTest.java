package vn.xaso.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.xaso.HouseTest;
import vn.xaso.directory.Communes;
import vn.xaso.directory.Holding;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.Official;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitScope;

/// Law: 72/2025/QH15
@HouseTest
class StaffDeskTest {

    private static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private StaffDesk desk;

    @Autowired
    private CommuneEstablishment establishment;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionOperations transaction;

    private Actor sangNhe;
    private Actor naSon;

    @BeforeEach
    void load(@Autowired DienBienUnits dienBien, @Autowired Units units) {
        dienBien.load();
        sangNhe = Communes.officialOf(units, "03244");
        naSon = Communes.officialOf(units, "03203");
    }

    @Test
    void establishesTheFiveOfficesOfACommune() {
        in(naSon, () -> establishment.establish(naSon, BEGIN));

        assertThat(staff.officesOf(naSon.unit()))
                .extracting(office -> office.kind())
                .contains(
                        OfficeKind.PEOPLES_COMMITTEE,
                        OfficeKind.OFFICE,
                        OfficeKind.ECONOMIC,
                        OfficeKind.CULTURE_SOCIETY,
                        OfficeKind.SERVICE_CENTRE);
    }

    @Test
    void appointsAPersonFromADayOn() {
        var clerk = position(sangNhe, PositionKind.CLERK);
        var person = person(sangNhe, "Lò Thị Ơn");

        in(sangNhe, () -> desk.appoint(sangNhe, person, clerk, BEGIN, "7/QĐ-UBND"));

        assertThat(staff.holdingsOf(person, TODAY))
                .extracting(Holding::kind, Holding::decisionNumber)
                .containsExactly(org.assertj.core.api.Assertions.tuple(PositionKind.CLERK, "7/QĐ-UBND"));
        assertThat(staff.holdingsOf(person, BEGIN.minusDays(1))).isEmpty();
        assertThat(staff.officialsOf(sangNhe.unit(), TODAY))
                .extracting(Official::name)
                .contains("Lò Thị Ơn");
        assertThat(staff.name(person)).isEqualTo("Lò Thị Ơn");
    }

    @Test
    void knowsWhoWasThereOnADayAfterThePersonLeft() {
        var clerk = position(sangNhe, PositionKind.CLERK);
        var person = person(sangNhe, "Vàng A Tủa");
        var holding = in(sangNhe, () -> desk.appoint(sangNhe, person, clerk, BEGIN, "8/QĐ-UBND"));

        in(sangNhe, () -> {
            desk.end(sangNhe, holding, LocalDate.of(2026, 1, 31));
            return true;
        });

        assertThat(staff.holdingsOf(person, LocalDate.of(2026, 1, 31))).hasSize(1);
        assertThat(staff.holdingsOf(person, LocalDate.of(2026, 2, 1))).isEmpty();
        assertThatThrownBy(() -> in(sangNhe, () -> {
                    desk.end(sangNhe, holding, TODAY);
                    return true;
                }))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void refusesASecondChairman() {
        var chairman = position(sangNhe, PositionKind.CHAIRMAN);
        var first = person(sangNhe, "Sùng A Chía");
        var second = person(sangNhe, "Lò Văn Hặc");
        in(sangNhe, () -> desk.appoint(sangNhe, first, chairman, BEGIN, "1/QĐ-UBND"));

        assertThatThrownBy(() -> in(sangNhe, () -> desk.appoint(sangNhe, second, chairman, TODAY, "2/QĐ-UBND")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isClosedToWhoeverMayNotManagePeople(@Autowired Units units) {
        var specialist = Communes.officialOf(units, "03244", Set.of(Right.REVIEW_CASES));

        assertThatThrownBy(() -> in(specialist, () -> desk.registerOfficial(specialist, "Ai Đó", null, null)))
                .isInstanceOf(Absent.class);
    }

    @Test
    void givesNoPositionOfAnotherUnit() {
        var foreign = position(sangNhe, PositionKind.CLERK);
        var person = person(naSon, "Quàng Văn Pọm");

        assertThatThrownBy(() -> in(naSon, () -> desk.appoint(naSon, person, foreign, BEGIN, "3/QĐ-UBND")))
                .isInstanceOf(Absent.class);
    }

    @Test
    void letsTheDatabaseKeepAUnitOutOfTheOfficesOfAnother() {
        var office = in(sangNhe, () -> desk.openOffice(sangNhe, OfficeKind.OTHER, "Tổ Chuyển đổi số", "CĐS", BEGIN));

        var changed = in(
                naSon,
                () -> transaction.execute(
                        status -> database.sql("update directory.office set name = 'Của chúng tôi' where id = :office")
                                .param("office", office)
                                .update()));

        assertThat(changed).isZero();
        assertThatThrownBy(() -> in(
                        naSon,
                        () -> transaction.execute(status -> database.sql("""
                                insert into directory.office (id, unit_id, kind, name, short_name, valid_from)
                                values (gen_random_uuid(), :unit, 'OTHER', 'x', 'x', now())
                                """)
                                .param("unit", sangNhe.unit().value())
                                .update())))
                .isInstanceOf(DataAccessException.class);
    }

    private UUID position(Actor actor, PositionKind kind) {
        return in(actor, () -> desk.openPosition(actor, null, kind, "Chức vụ thử", BEGIN));
    }

    private UUID person(Actor actor, String name) {
        return in(actor, () -> desk.registerOfficial(actor, name, null, null));
    }

    private static <T> T in(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return UnitScope.of(actor.unit()).call(work);
    }
}
