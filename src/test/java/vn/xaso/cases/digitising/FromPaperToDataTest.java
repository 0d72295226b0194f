package vn.xaso.cases.digitising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.digitising.application.DigitisingDesk;
import vn.xaso.cases.digitising.application.DigitisingDesk.Confirmed;
import vn.xaso.cases.digitising.application.DigitisingDesk.Signer;
import vn.xaso.cases.digitising.application.ScanIntake;
import vn.xaso.cases.digitising.application.ScanIntake.Pictures;
import vn.xaso.cases.digitising.application.StoreDesk;
import vn.xaso.cases.digitising.domain.PaintedPages;
import vn.xaso.cases.digitising.domain.PaintedPapers;
import vn.xaso.cases.digitising.domain.Scan;
import vn.xaso.cases.digitising.domain.Scans;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.demo.DemoProvince;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.SampleFiles;
import vn.xaso.files.ScanState;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.PersonalId;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.Pin;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.vault.Owner;
import vn.xaso.vault.Vault;
import vn.xaso.vault.VaultPaper;
import vn.xaso.vault.VaultPaper.Marks;
import vn.xaso.vault.VaultPaper.Source;
import vn.xaso.vault.VaultStore;

/// Law: 01/2023/TT-VPCP
@HouseTest
class FromPaperToDataTest {

    private static final Pin PIN = new Pin("246810");
    private static final Marks NO_MARKS = new Marks("", "", null, null, null);

    @Autowired
    private ScanIntake intake;

    @Autowired
    private DigitisingDesk desk;

    @Autowired
    private StoreDesk stores;

    @Autowired
    private Scans scans;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private FileStore files;

    @Autowired
    private Vault vault;

    @Autowired
    private SignatureCheck check;

    @Autowired
    private TransactionTemplate transaction;

    private SangNhe office;
    private VaultStore store;
    private DemoProvince people;
    private Actor clerk;
    private Actor elsewhere;
    private final Applicant applicant = someone();

    @Autowired
    void open(ApplicationContext program) {
        office = new SangNhe(program);
        store = new VaultStore(program);
        people = program.getBean(DemoProvince.class);
        people.found();
        clerk = Objects.requireNonNull(people.people().get("vanthu.sangnhe")).actor();
        elsewhere =
                Objects.requireNonNull(people.people().get("motcua.sipaphin")).actor();
    }

    @Test
    void aPhotographBecomesASignedCopyInTheCaseAndInTheStore() {
        var taken = office.takenIn(applicant);
        var actor = reception();
        var photo = checked(PaintedPapers.photographed(PaintedPapers.all().getFirst(), 1));

        in(() -> intake.take(actor, taken.id(), List.of(photo), Pictures.TOGETHER));
        var scan = scan(taken);
        var marks = new Marks("45/2026", "Ủy ban nhân dân xã Sáng Nhè", null, null, null);
        var done = in(() -> desk.confirm(
                sealer(actor), taken.id(), scan.id(), confirmed("Giấy khai sinh", marks, true, Signer.OFFICE), PIN));

        assertThat(scan.straight()).isTrue();
        assertThat(scan.dpi()).isGreaterThanOrEqualTo(Scan.LEAST_DPI);
        assertThat(done.signed()).isTrue();
        var pdf = in(() -> files.read(files.get(taken.unit(), done.file())));
        assertThat(check.verifyOwn(pdf)).singleElement().matches(verdict -> verdict.isValid());
        assertThat(in(() -> vault.list(taken.unit(), owner()))).singleElement().satisfies(paper -> {
            assertThat(paper.source()).isEqualTo(Source.DIGITISED);
            assertThat(paper.kind()).isEqualTo("KHAI_SINH");
            assertThat(paper.file()).isEqualTo(done.file());
        });
        assertThat(papers(taken)).anyMatch(paper -> done.file().equals(paper.file()));
    }

    @Test
    void thePaperOnTheCounterGetsItsCopyAndStaysOnePaper() {
        var taken = office.takenIn(applicant);
        var before = papers(taken);
        var scan = scanned(taken);

        in(() -> desk.confirm(
                reception(),
                taken.id(),
                scan.id(),
                new Confirmed(1, "Trích lục ghi chú ly hôn", NO_MARKS, owner(), false, Signer.OFFICIAL),
                PIN));

        assertThat(papers(taken))
                .hasSameSizeAs(before)
                .anyMatch(paper -> Integer.valueOf(1).equals(paper.paperNo())
                        && paper.file() != null
                        && paper.kind() == CasePaper.Kind.COPY);
    }

    @Test
    void whatNobodyComparedIsNoEvidence() {
        var taken = office.takenIn(applicant);
        var scan = scanned(taken);

        var done = in(() -> desk.confirm(
                reception(), taken.id(), scan.id(), confirmed("Giấy khai sinh", NO_MARKS, false, Signer.OFFICE), PIN));

        assertThat(done.signed()).isFalse();
        assertThat(in(() -> vault.list(taken.unit(), owner())))
                .singleElement()
                .extracting(VaultPaper::source)
                .isEqualTo(Source.UPLOADED);
    }

    @Test
    void aWrongPinKeepsNothing() {
        var taken = office.takenIn(applicant);
        var scan = scanned(taken);

        assertThatThrownBy(() -> in(() -> desk.confirm(
                        reception(),
                        taken.id(),
                        scan.id(),
                        confirmed("Giấy khai sinh", NO_MARKS, true, Signer.OFFICIAL),
                        new Pin(""))))
                .isInstanceOf(Refusal.class);

        assertThat(scan(taken).state()).isEqualTo(Scan.State.OPEN);
        assertThat(in(() -> vault.list(taken.unit(), owner()))).isEmpty();
    }

    @Test
    void twoPapersInOneScanAreTakenApart() {
        var taken = office.takenIn(applicant);
        var pages = new CheckedFile("quet.pdf", FileKind.PDF, SampleFiles.pdf(3), 3);
        in(() -> intake.take(reception(), taken.id(), List.of(pages), Pictures.TOGETHER));
        var scan = scan(taken);

        assertThatThrownBy(() -> run(() -> intake.split(reception(), taken.id(), scan.id(), 4)))
                .isInstanceOf(Refusal.class);
        run(() -> intake.split(reception(), taken.id(), scan.id(), 2));

        assertThat(in(() -> scans.list(taken.unit(), taken.id())))
                .extracting(Scan::pages)
                .containsExactly(1, 2);
    }

    @Test
    void aFileThatWaitsForItsVirusScanIsNotOpened() {
        var taken = office.takenIn(applicant);
        var locked = new CheckedFile("quet.pdf", FileKind.PDF, SampleFiles.pdf(1), 1, ScanState.LOCKED);

        assertThatThrownBy(() -> in(() -> intake.take(reception(), taken.id(), List.of(locked), Pictures.TOGETHER)))
                .isInstanceOf(FileRefusal.class);
    }

    @Test
    void aPaperThatAnotherCommuneKeepsIsUsedAndTheOwnerSeesIt() {
        var taken = office.takenIn(applicant);
        var kept = store.keep(elsewhere.unit(), owner(), "Trích lục khai tử", "7/2025", Source.RESULT);

        var looked = in(() -> stores.look(reception(), taken.id())).orElseThrow();
        var wanted = looked.wanted().stream()
                .filter(one -> one.offer().id().equals(kept.id()))
                .findFirst()
                .orElseThrow();
        run(() -> stores.use(reception(), taken.id(), wanted.paper().order(), kept.id()));

        assertThat(wanted.offer().paper()).isNull();
        assertThat(papers(taken))
                .anyMatch(paper ->
                        Integer.valueOf(wanted.paper().order()).equals(paper.paperNo()) && paper.file() != null);
        assertThat(in(() -> vault.reusesFor(taken.unit(), taken.id())))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.paper()).isEqualTo(kept.id());
                    assertThat(use.paperUnit()).isEqualTo(elsewhere.unit());
                });
    }

    @Test
    void nobodyLooksIntoTheStoreWithoutTheCase() {
        var taken = office.takenIn(applicant);

        assertThatThrownBy(() -> UnitScope.of(elsewhere.unit()).call(() -> stores.look(elsewhere, taken.id())))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> in(() -> stores.look(clerk, taken.id()))).isInstanceOf(Absent.class);
    }

    private Scan scanned(CaseFile taken) {
        var page = checked(PaintedPapers.jpeg(PaintedPages.page(827, 1_170)));
        in(() -> intake.take(reception(), taken.id(), List.of(page), Pictures.TOGETHER));
        return scan(taken);
    }

    private Scan scan(CaseFile taken) {
        return in(() -> scans.list(taken.unit(), taken.id())).getLast();
    }

    private List<CasePaper> papers(CaseFile taken) {
        return in(() -> transaction.execute(status -> cases.papers(taken)));
    }

    private CheckedFile checked(byte[] jpeg) {
        return files.check(new UploadedFile("anh.jpg", jpeg), Purpose.CITIZEN_PAPER);
    }

    private Confirmed confirmed(String title, Marks marks, boolean compared, Signer signer) {
        return new Confirmed(null, title, marks, owner(), compared, signer);
    }

    private Actor reception() {
        return Objects.requireNonNull(people.people().get("motcua.sangnhe")).actor();
    }

    /// The clerk keeps the key of the office, and may receive as well.
    private Actor sealer(Actor reception) {
        return new Actor(
                clerk.account(),
                clerk.person(),
                clerk.name(),
                clerk.position(),
                clerk.office(),
                clerk.unit(),
                clerk.unitName(),
                clerk.units(),
                reception.rights());
    }

    private Owner owner() {
        return Owner.person(new PersonalId(String.valueOf(applicant.personalId())));
    }

    private static Applicant someone() {
        var id = "0112%08d".formatted(new Random().nextInt(100_000_000));
        return new Applicant(null, "Sùng Thị Dợ", id, "1951", "0912345678", null, "Bản Hẹ 1, xã Sáng Nhè");
    }

    private <R> R in(java.util.function.Supplier<R> work) {
        return UnitScope.of(clerk.unit()).call(() -> Objects.requireNonNull(work.get()));
    }

    private void run(Runnable work) {
        UnitScope.of(clerk.unit()).run(work);
    }
}
