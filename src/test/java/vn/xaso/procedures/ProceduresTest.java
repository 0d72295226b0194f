package vn.xaso.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.forms.Forms;
import vn.xaso.kernel.Absent;
import vn.xaso.procedures.ProcedureVersion.LimitUnit;

@HouseTest
class ProceduresTest {

    private static final ProcedureCode BIRTH = new ProcedureCode("1.001193");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    @Autowired
    private DemoCatalogue demo;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Forms forms;

    @BeforeEach
    void theDemonstrationIsLoaded() {
        demo.load();
    }

    @Test
    void isInForceFromTheFirstDayOfTheTwoTierGovernment() {
        var birth = procedures.inForce(BIRTH, FIRST_DAY);

        assertThat(birth.name()).isEqualTo("Đăng ký khai sinh");
        assertThat(birth.limit())
                .isNotNull()
                .extracting(ProcedureVersion.Limit::unit)
                .isEqualTo(LimitUnit.SAME_DAY);
        assertThat(birth.papers()).isNotEmpty();
        assertThat(birth.internalSteps())
                .extracting(ProcedureVersion.InternalStep::act)
                .containsExactly("RECEIVE", "REVIEW", "DECIDE", "ISSUE", "RETURN");
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> procedures.inForce(BIRTH, FIRST_DAY.minusDays(1)));
    }

    @Test
    void loadingTwiceChangesNothing() {
        var before = procedures.inForce(BIRTH, FIRST_DAY);

        demo.load();

        assertThat(procedures.inForce(BIRTH, FIRST_DAY).id()).isEqualTo(before.id());
        assertThat(procedures.version(before.id())).isSameAs(procedures.version(before.id()));
    }

    @Test
    void everyFormOfTheDemonstrationCanBeShown() {
        for (var code : List.of("1.001193", "1.004873", "2.000635", "2.000815", "1.001776", "1.013314")) {
            var version = procedures.inForce(new ProcedureCode(code), FIRST_DAY);

            assertThat(forms.get(java.util.Objects.requireNonNull(version.form()))
                            .key())
                    .isNotEmpty();
        }
    }

    @Test
    void findsWithoutMarksByNameByNicknameAndByCode() {
        assertThat(firstFor("dang ky khai sinh")).isEqualTo("1.001193");
        assertThat(firstFor("giay khai sinh")).isEqualTo("1.001193");
        assertThat(firstFor("doc than")).isEqualTo("1.004873");
        assertThat(firstFor("Sao  Y")).isEqualTo("2.000815");
        assertThat(firstFor("ĐỘC THÂN")).isEqualTo("1.004873");
        assertThat(firstFor("1.00177")).isEqualTo("1.001776");
        assertThat(firstFor("birth registration")).isEqualTo("1.001193");
        assertThat(firstFor("mai tang phi")).isEqualTo("1.001731");
    }

    @Test
    void findsInSpiteOfASlipOfTheFinger() {
        assertThat(procedures.search("dang ky khai sihn", 5))
                .extracting(row -> row.code().value())
                .contains("1.001193");
    }

    @Test
    void patternCharactersOfTheDatabaseAreOnlyCharacters() {
        assertThat(procedures.search("%", 5)).isEmpty();
        assertThat(procedures.search("___", 5)).isEmpty();
        assertThat(procedures.search("khong co thu tuc nay dau ca", 5)).isEmpty();
    }

    @Test
    void listsAFieldPageByPageWithoutGapOrRepetition() {
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = procedures.list("Hộ tịch", after, 4);
            page.rows().forEach(row -> seen.add(row.code().value()));
            after = page.next();
        } while (after != null);

        assertThat(seen).doesNotHaveDuplicates().contains("1.001193", "1.004873", "2.000635");
        assertThat(procedures.fields())
                .filteredOn(field -> field.field().equals("Hộ tịch"))
                .singleElement()
                .extracting(Procedures.FieldCount::procedures)
                .isEqualTo(seen.size());
    }

    private String firstFor(String text) {
        return procedures.search(text, 5).getFirst().code().value();
    }
}
