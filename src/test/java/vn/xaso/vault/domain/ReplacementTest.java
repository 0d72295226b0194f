package vn.xaso.vault.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;
import vn.xaso.vault.Owner;
import vn.xaso.vault.VaultPaper;
import vn.xaso.vault.VaultPaper.Marks;
import vn.xaso.vault.VaultPaper.Source;
import vn.xaso.vault.VaultPaper.Status;

class ReplacementTest {

    private static final UnitId UNIT = new UnitId(Ids.next());
    private static final UUID CASE = Ids.next();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    void theCorrectedResultOfTheSameCaseTakesThePlaceOfTheFirst() {
        assertThat(Replacement.isBy(paper("12/XN-UBND", Source.RESULT, CASE), paper("15/XN-UBND", Source.RESULT, CASE)))
                .isTrue();
    }

    @Test
    void anotherCopyOfTheVerySamePaperTakesThePlaceOfTheFirst() {
        assertThat(Replacement.isBy(paper("45/2026", Source.UPLOADED, null), paper("45/2026", Source.DIGITISED, null)))
                .isTrue();
    }

    @Test
    void twoPapersOfOneKindStandBesideEachOther() {
        assertThat(Replacement.isBy(paper("45/2026", Source.DIGITISED, null), paper("46/2026", Source.DIGITISED, null)))
                .isFalse();
        assertThat(Replacement.isBy(paper("", Source.DIGITISED, null), paper("", Source.DIGITISED, null)))
                .isFalse();
    }

    @Test
    void anUploadedFileNeverTakesThePlaceOfEvidence() {
        assertThat(Replacement.isBy(paper("45/2026", Source.DIGITISED, null), paper("45/2026", Source.UPLOADED, null)))
                .isFalse();
    }

    @Test
    void whatSomebodyUploadedIsNoEvidence() {
        assertThat(paper("1", Source.UPLOADED, null).isGood(DAY)).isFalse();
        assertThat(paper("1", Source.DIGITISED, null).isGood(DAY)).isTrue();
    }

    @Test
    void isGoodUntilItsLastDay() {
        var paper = paper("1", Source.RESULT, null);

        assertThat(paper.isGood(DAY.plusDays(30))).isTrue();
        assertThat(paper.isGood(DAY.plusDays(31))).isFalse();
        assertThat(paper.isGood(DAY.minusDays(1))).isFalse();
    }

    private static VaultPaper paper(String number, Source source, @Nullable UUID caseId) {
        return new VaultPaper(
                Ids.next(),
                UNIT,
                new Owner(Owner.Kind.PERSON, "011300001234"),
                "KHAI_SINH",
                "Giấy khai sinh",
                new Marks(number, "Ủy ban nhân dân xã Sáng Nhè", DAY, DAY, DAY.plusDays(30)),
                source,
                Status.VALID,
                null,
                null,
                Ids.next(),
                "00",
                caseId,
                Instant.EPOCH);
    }
}
