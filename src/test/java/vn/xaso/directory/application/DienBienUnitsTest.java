package vn.xaso.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.HouseTest;
import vn.xaso.directory.AgencyCodeMissing;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.directory.domain.UnitIds;
import vn.xaso.kernel.UnitId;

/// Law: 1661/NQ-UBTVQH15
@HouseTest
class DienBienUnitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);

    @Autowired
    private DienBienUnits dienBien;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient database;

    private UnitId province;

    @BeforeEach
    void load() {
        province = dienBien.load();
    }

    @Test
    void hasFortyFiveUnitsToday() {
        assertThat(units.communesOf(province)).hasSize(45);
    }

    @Test
    @Transactional
    void had129UnitsBefore() {
        var count = database.sql("""
                        select count(*) from directory.unit c join directory.unit d on d.id = c.parent_id
                        where d.parent_id = :province and c.level = 'COMMUNE' and c.valid_to = :last
                        """)
                .param("province", province.value())
                .param("last", BEFORE)
                .query(Integer.class)
                .single();

        assertThat(count).isEqualTo(129);
    }

    @Test
    void changesNothingWhenItIsLoadedAgain() {
        assertThat(dienBien.load()).isEqualTo(province);
        assertThat(units.communesOf(province)).hasSize(45);
    }

    @Test
    void knowsThatMuongDunBecameSangNhe() {
        var muongDun = then("03247");

        assertThat(units.successorsOf(muongDun.id())).extracting(Unit::fullName).containsExactly("Xã Sáng Nhè");
        assertThat(now("03244").fullName()).isEqualTo("Xã Sáng Nhè");
        assertThat(units.predecessorsOf(now("03244").id()))
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("Xá Nhè", "Mường Đun", "Phình Sáng");
    }

    @Test
    void knowsThatPhinHoWentIntoSiPaPhin() {
        assertThat(units.successorsOf(then("03198").id()))
                .extracting(Unit::code, Unit::name)
                .containsExactly(org.assertj.core.api.Assertions.tuple("03199", "Si Pa Phìn"));
    }

    @Test
    void keepsTwoUnitsApartThatHadTheSameCode() {
        assertThat(then("03283").name()).isEqualTo("Nà Sáy");
        assertThat(now("03283").name()).isEqualTo("Chiềng Sinh");
        assertThat(then("03283").id()).isNotEqualTo(now("03283").id());
    }

    @Test
    void followsNamesThatMoved() {
        assertThat(successors("03172", "Thị trấn Mường Chà")).containsExactly("Xã Na Sang");
        assertThat(now("03166").fullName()).isEqualTo("Xã Mường Chà");
        assertThat(successors("03355", "Xã Sam Mứn")).containsExactly("Xã Thanh An");
        assertThat(now("03356").fullName()).isEqualTo("Xã Sam Mứn");
        assertThat(successors("03136", "Phường Mường Thanh")).containsExactly("Phường Điện Biên Phủ");
        assertThat(now("03334").fullName()).isEqualTo("Phường Mường Thanh");
    }

    @Test
    void findsAnOldNameWithoutMarksAndTellsWhatItIsToday() {
        var found = units.search("muong dun", 10);

        assertThat(found).first().satisfies(match -> {
            assertThat(match.matched().fullName()).isEqualTo("Xã Mường Đun");
            assertThat(match.successors()).extracting(Unit::code).containsExactly("03244");
        });
    }

    @Test
    void takesSignsOfASearchForThemselves() {
        assertThat(units.search("%", 10)).isEmpty();
    }

    @Test
    void tellsTheNameOfADay() {
        assertThat(units.nameOn(now("03244").id(), TODAY)).isEqualTo("Xã Sáng Nhè");
        assertThat(units.nameOn(then("03247").id(), TODAY)).isEqualTo("Xã Mường Đun");
    }

    @Test
    void givesAUnitTheSameIdEverywhere() {
        assertThat(now("03244").id()).isEqualTo(UnitIds.of(UnitLevel.COMMUNE, "03244", LocalDate.of(2025, 7, 1)));
    }

    @Test
    @Transactional
    void knowsTheAgencyCodeOfTheProvinceAndNoneOfADissolvedCommune() {
        assertThat(units.agencyCode(province)).isEqualTo("H18");
        assertThatThrownBy(() -> units.agencyCode(then("03247").id()))
                .isInstanceOf(AgencyCodeMissing.class)
                .extracting(fault -> List.of(((AgencyCodeMissing) fault).arguments()))
                .isEqualTo(List.of("Xã Mường Đun"));
    }

    @Test
    void inventsAgencyCodesForTheDemonstrationOnly() {
        dienBien.inventAgencyCodes();

        assertThat(units.agencyCode(now("03244").id())).startsWith("H18.9");
    }

    private List<String> successors(String code, String name) {
        var unit = then(code);
        assertThat(unit.fullName()).isEqualTo(name);
        return units.successorsOf(unit.id()).stream().map(Unit::fullName).toList();
    }

    private Unit then(String code) {
        return units.findByCode(code, BEFORE).orElseThrow();
    }

    private Unit now(String code) {
        return units.findByCode(code, TODAY).orElseThrow();
    }
}
