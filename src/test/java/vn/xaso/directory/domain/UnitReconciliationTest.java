package vn.xaso.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xaso.directory.UnitKind;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.UnitName;
import vn.xaso.directory.domain.ListedSuccession.Extent;
import vn.xaso.directory.domain.UnitRecord.Change;
import vn.xaso.directory.domain.UnitRecord.Recorded;
import vn.xaso.kernel.UnitId;

/// Law: 202/2025/QH15 art. 1
class UnitReconciliationTest {

    private static final LocalDate DAY = TwoLevels.BEGIN;
    private static final LocalDate BEFORE = LocalDate.of(2020, 1, 1);
    private static final UnitKey COMMUNE = UnitKey.commune("03283");

    @Test
    void createsAnotherUnitWhereTheStateGivesACodeAgain() {
        var naSay = recorded("Nà Sáy", BEFORE, DAY.minusDays(1));
        var list = listOf("Xã Chiềng Sinh", DAY);

        var result = new UnitReconciliation(list, List.of(naSay));

        assertThat(result.created())
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isNotEqualTo(naSay.id()));
        assertThat(result.changes()).isEmpty();
    }

    @Test
    void changesNothingWhereTheListSaysWhatIsRecorded() {
        var result = new UnitReconciliation(listOf("Xã Chiềng Sinh", DAY), List.of(recorded("Chiềng Sinh", DAY, null)));

        assertThat(result.created()).isEmpty();
        assertThat(result.changes()).isEmpty();
    }

    @Test
    void givesAUnitANewNameFromALaterDayOn() {
        var later = DAY.plusYears(1);

        var result = new UnitReconciliation(
                listOf("Phường Chiềng Sinh", later), List.of(recorded("Chiềng Sinh", DAY, null)));

        assertThat(result.changes()).singleElement().isInstanceOf(Change.Renamed.class);
    }

    @Test
    void notesAnotherSpellingForTheSameDaysAndLeavesIt() {
        var list = listOf("Xã Chiềng Xinh", DAY);

        var result = new UnitReconciliation(list, List.of(recorded("Chiềng Sinh", DAY, null)));

        assertThat(result.changes()).isEmpty();
        assertThat(list.notes()).extracting(ImportProblem::key).containsExactly("directory.import.spelling");
    }

    @Test
    void learnsThatAUnitIsOlderThanWasKnown() {
        var result =
                new UnitReconciliation(listOf("Xã Chiềng Sinh", BEFORE), List.of(recorded("Chiềng Sinh", DAY, null)));

        assertThat(result.created()).isEmpty();
        assertThat(result.changes()).singleElement().isInstanceOf(Change.Earlier.class);
    }

    @Test
    void closesAUnitThatWentIntoAnotherOne() {
        var list = new UnitList(DAY);
        list.add(new ListedSuccession(1, UnitKey.commune("03247"), COMMUNE, null, Extent.WHOLE));
        var old = recorded(UnitKey.commune("03247"), "Mường Đun", BEFORE, null);

        var result = new UnitReconciliation(list, List.of(old, recorded("Sáng Nhè", DAY, null)));

        assertThat(result.links()).hasSize(1);
        assertThat(result.changes()).containsExactly(new Change.Closed(old.id(), DAY.minusDays(1)));
    }

    @Test
    void asksForTheListOfTodayBeforeTheTableOfChanges() {
        var list = new UnitList(DAY);
        list.add(new ListedSuccession(7, UnitKey.commune("03247"), COMMUNE, null, Extent.WHOLE));

        var result = new UnitReconciliation(list, List.of());

        assertThat(result.links()).isEmpty();
        assertThat(list.problems()).extracting(ImportProblem::record).containsExactly(7);
    }

    private static UnitList listOf(String fullName, LocalDate from) {
        var list = new UnitList(from);
        list.add(1, COMMUNE, fullName, null, from, null);
        return list;
    }

    private static Recorded recorded(String name, LocalDate from, @Nullable LocalDate to) {
        return recorded(COMMUNE, name, from, to);
    }

    private static Recorded recorded(UnitKey key, String name, LocalDate from, @Nullable LocalDate to) {
        UnitId id = UnitIds.of(UnitLevel.COMMUNE, key.code(), from);
        return new Recorded(id, key, null, from, to, new UnitName(key.code(), UnitKind.COMMUNE, name, from, to));
    }
}
