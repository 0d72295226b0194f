package vn.xaso.cases.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.HandlingDesk.Repeat;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.kernel.PersonalId;
import vn.xaso.kernel.Refusal;
import vn.xaso.vault.Owner;
import vn.xaso.vault.Vault;
import vn.xaso.vault.VaultPaper.Source;

/// What the office issued it does not ask for again.
///
/// Law: 01/2023/TT-VPCP
@HouseTest
class StoredResultTest {

    private final Applicant applicant = someone();
    private SangNhe office;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Vault vault;

    @Autowired
    void open(ApplicationContext program) {
        office = new SangNhe(program);
    }

    @Test
    void putsASignedResultIntoTheStoreOfTheApplicant() {
        var issued = office.issued(applicant);

        var kept = office.in(issued, () -> vault.list(issued.unit(), owner()));

        assertThat(kept).singleElement().satisfies(paper -> {
            assertThat(paper.source()).isEqualTo(Source.RESULT);
            assertThat(paper.kind()).isEqualTo("TINH_TRANG_HON_NHAN");
            assertThat(paper.marks().number()).endsWith("/XN-UBND");
            assertThat(paper.marks().issuer()).isEqualTo("Ủy ban nhân dân xã Sáng Nhè");
            assertThat(paper.caseId()).isEqualTo(issued.id());
        });
    }

    @Test
    void doesNotAskForAStoredPaperWithoutAReason() {
        office.issued(applicant);
        var assigned = office.assigned(applicant);

        assertThatThrownBy(() -> ask(assigned, "Bổ sung giấy xác nhận tình trạng hôn nhân", ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("cases.refusal.inStore");

        var asked = ask(assigned, "Bổ sung giấy xác nhận tình trạng hôn nhân", "Giấy trong kho ghi sai năm sinh");
        assertThat(office.in(asked, () -> cases.events(asked)).getLast().note())
                .contains("Bổ sung giấy")
                .contains("Giấy trong kho ghi sai năm sinh");
    }

    @Test
    void asksFreelyForWhatIsNotThere() {
        office.issued(applicant);
        var assigned = office.assigned(applicant);

        assertThat(ask(assigned, "Bổ sung giấy khai sinh", "").times().supplements())
                .isEqualTo(1);
    }

    private CaseFile ask(CaseFile before, String what, String why) {
        return office.as(
                "hotich",
                person -> office.desks()
                        .handling()
                        .requestSupplement(
                                person.actor(), before.id(), before.version(), what, Repeat.NOT_CONFIRMED, why));
    }

    private Owner owner() {
        return Owner.person(new PersonalId(String.valueOf(applicant.personalId())));
    }

    private static Applicant someone() {
        var id = "0112%08d".formatted(new Random().nextInt(100_000_000));
        return new Applicant(null, "Sùng Thị Dợ", id, "12/05/2001", "0912345678", null, "Bản Hẹ 1, xã Sáng Nhè");
    }
}
