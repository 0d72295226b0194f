package vn.xaso.cases.certification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.xaso.cases.certification.CertifiedCopies.brought;
import static vn.xaso.cases.certification.CertifiedCopies.row;
import static vn.xaso.cases.certification.CertifiedCopies.scanned;
import static vn.xaso.cases.certification.CertifiedCopies.seen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.ResultPress;
import vn.xaso.cases.certification.CertifiedCopies;
import vn.xaso.cases.certification.application.CertificationBookDesk.Then;
import vn.xaso.cases.certification.domain.BookEntry;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.cases.certification.domain.CertificationBooks;
import vn.xaso.cases.certification.domain.CertifiedPaper;
import vn.xaso.cases.certification.persistence.CertificationListQuery;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.SampleFiles;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.Pin;
import vn.xaso.signing.SignatureCheck;

/// Law: 23/2015/NĐ-CP art. 13, art. 20; 01/2020/TT-BTP art. 4
@HouseTest
class CertificationDeskTest {

    private static final Pin PIN = new Pin("246810");

    @Autowired
    private ApplicationContext program;

    @Autowired
    private CertificationBooks books;

    @Autowired
    private CertificationListQuery query;

    @Autowired
    private CertificationBookDesk bookDesk;

    @Autowired
    private HandOverDesk handing;

    @Autowired
    private CertifyingDesk certifying;

    @Autowired
    private CaseFiles cases;

    private CertifiedCopies copies;
    private Actor counter;
    private Actor leader;

    @BeforeEach
    void open() {
        copies = CertifiedCopies.in(program);
        counter = copies.person("motcua");
        leader = copies.person("chutich");
    }

    private <T> T in(Supplier<T> question) {
        return UnitScope.of(counter.unit()).call(question::get);
    }

    private List<BookEntry> entries(CaseFile file) {
        return in(() -> books.of(file.unit(), List.of(file.id())).getOrDefault(file.id(), List.of()));
    }

    @Test
    void aRowOfPeopleGoesToTheLeaderInOneActMoveByMove() {
        var taken = copies.takenIn(row("Lò Văn Hàng", 3, 2));

        assertThat(taken).hasSize(3).allMatch(file -> file.state() == CaseState.SUBMITTED_TO_LEADER);
        assertThat(in(() -> cases.events(taken.getFirst())).stream().map(CaseEvent::act))
                .containsExactly(
                        CaseAct.SUBMIT, CaseAct.ACCEPT, CaseAct.ASSIGN, CaseAct.START_REVIEW, CaseAct.SUBMIT_TO_LEADER);
        assertThat(taken)
                .allMatch(file -> file.code() != null && counter.person().equals(file.assignee()));
    }

    @Test
    void takingTheSameRowInTwiceIsTakingItInOnce() {
        var key = UUID.randomUUID().toString();

        var first = copies.takenIn(row("Lò Văn Lặp", 2, 1), key);
        var second = copies.takenIn(row("Lò Văn Lặp", 2, 1), key);

        assertThat(second)
                .extracting(CaseFile::id)
                .isEqualTo(first.stream().map(CaseFile::id).toList());
    }

    @Test
    void theLeaderCertifiesTheWholeRowAndEachPaperGetsOneNumber() {
        var two = brought(
                "Vàng A Số",
                false,
                new CertifiedPaper(1, "Bằng tốt nghiệp", "Sở GDĐT", "B 12", 1, 5, new Money(10_000)),
                new CertifiedPaper(2, "Học bạ", "", "", 4, 2, new Money(12_000)));

        var done = copies.certified(copies.takenIn(List.of(two)));

        var file = done.files().getFirst();
        assertThat(file.state()).isEqualTo(CaseState.RESULT_ISSUED);
        var entries = entries(file);
        assertThat(entries).extracting(BookEntry::copies).containsExactly(5, 2);
        assertThat(entries.get(1).number().number())
                .isEqualTo(entries.get(0).number().number() + 1);
        assertThat(entries.getFirst().matter()).isEqualTo("Bằng tốt nghiệp số B 12, Sở GDĐT");
        assertThat(entries.getFirst().signer()).startsWith("Giàng A Chớ, Chủ tịch");
    }

    @Test
    void whatIsHandedOverIsOver() {
        var numbered = copies.numbered("Lò Thị Trả");

        var done = in(() -> handing.handOver(counter, seen(List.of(numbered)), "Trao tại quầy", true))
                .done();

        assertThat(done.files()).allMatch(file -> file.state() == CaseState.RETURNED_RESULT);
        assertThat(done.files()).noneMatch(file -> file.times().isLateAt(Instant.now()));
    }

    @Test
    void aCaseThatWentOnIsLeftAlone() {
        var taken = copies.takenIn(row("Lò Văn Cũ", 2, 1));
        copies.certified(taken.subList(0, 1));

        var done = copies.certified(taken);

        assertThat(done.files()).hasSize(1);
        assertThat(done.left()).isEqualTo(1);
    }

    @Test
    void onlyALeaderCertifiesAndOnlyTheCounterTakesIn() {
        var taken = copies.takenIn(row("Lò Văn Quyền", 1, 1));

        assertThatThrownBy(() -> in(() -> certifying.certify(counter, seen(taken), null)))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> in(() -> program.getBean(CertificationDesk.class)
                        .takeIn(leader, copies.procedure("2.000815"), row("X", 1, 1), null, "x")))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> in(() -> program.getBean(CertificationDesk.class)
                        .takeIn(counter, copies.procedure("1.004873"), row("X", 1, 1), null, "x")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatCameBackIsSubmittedAgainByTheCounter() {
        var taken = copies.takenIn(row("Lò Văn Lại", 1, 1));
        var back =
                in(() -> certifying.giveBack(leader, seen(taken), "Bản sao mờ")).files();

        var again = in(() -> program.getBean(CertificationDesk.class).submitAgain(counter, seen(back), null));

        assertThat(again.files()).allMatch(file -> file.state() == CaseState.SUBMITTED_TO_LEADER);
    }

    /// Ten people certify at once, and some of their acts break off: no gap, and no number twice.
    @Test
    void tenAtOnceLeaveNoGapAndNoNumberTwice() throws Exception {
        int year = LocalDate.now(OfficeClock.ZONE).getYear();
        var rows = new ArrayList<List<CaseFile>>();
        for (int no = 0; no < 10; no++) {
            rows.add(copies.takenIn(row("Lò Văn Đông", 3, 2)));
        }
        int before = last();

        try (var ten = Executors.newFixedThreadPool(10)) {
            var acts = new ArrayList<Callable<Integer>>();
            for (int no = 0; no < 10; no++) {
                var mine = rows.get(no);
                boolean breaksOff = no % 4 == 3;
                acts.add(() -> breaksOff
                        ? broken(mine)
                        : copies.certified(mine).files().size());
            }
            for (var act : ten.invokeAll(acts)) {
                act.get();
            }
        }

        var today = LocalDate.now(OfficeClock.ZONE);
        var numbers = in(() -> query.entries(
                        counter.unit(), CertificationBook.COPIES, LocalDate.of(year, 1, 1), today, 100_000))
                .stream()
                .map(entry -> entry.number().number())
                .sorted(Comparator.naturalOrder())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().last().isEqualTo(before + 24);
        assertThat(numbers).hasSize(before + 24);
    }

    private int broken(List<CaseFile> mine) {
        try {
            in(() -> program.getBean(TransactionTemplate.class).execute(status -> {
                certifying.certify(leader, seen(mine), null);
                throw new IllegalStateException("The line broke");
            }));
        } catch (IllegalStateException asMeant) {
            return 0;
        }
        return 0;
    }

    private int last() {
        return in(() -> books.years(counter.unit())).stream()
                .filter(year -> year.book() == CertificationBook.COPIES)
                .findFirst()
                .map(year -> year.last())
                .orElse(0);
    }

    @Test
    void aStruckNumberStaysAndThePaperGetsTheNextOne() {
        var file = copies.numbered("Lò Văn Gạch");
        var wrong = entries(file).getFirst().number();

        in(() -> {
            bookDesk.strike(
                    counter, wrong.book(), wrong.year(), wrong.number(), "Ghi nhầm tên giấy tờ", Then.NUMBER_AGAIN);
            return 0;
        });

        assertThat(entries(file))
                .singleElement()
                .matches(entry -> entry.number().number() > wrong.number());
        var struck = in(() -> books.find(counter.unit(), wrong.book(), wrong.year(), wrong.number()))
                .orElseThrow();
        assertThat(struck.struck()).isEqualTo("Ghi nhầm tên giấy tờ");
        assertThatThrownBy(() -> in(() -> {
                    bookDesk.strike(counter, wrong.book(), wrong.year(), wrong.number(), "Lần nữa", Then.NOTHING);
                    return 0;
                }))
                .isInstanceOf(Refusal.class);
    }

    /// Law: 45/2020/NĐ-CP art. 10
    @Test
    void anElectronicCopyBearsBothSignaturesAndGoesIntoTheStore() throws Exception {
        var scan = program.getBean(FileStore.class).check(SampleFiles.pdf("bang.pdf"), Purpose.CITIZEN_PAPER);
        var wanted = scanned(
                brought("Lò Thị Điện", true, new CertifiedPaper(1, "Bằng tốt nghiệp", "", "", 1, 1, null)), scan);
        var taken = copies.takenIn(List.of(wanted));

        assertThatThrownBy(() -> copies.certified(taken)).isInstanceOf(Refusal.class);
        var signed = in(() -> certifying.certify(leader, seen(taken), PIN)).files();
        var clerk = copies.person("vanthu");
        var sealed = in(() -> handing.issue(clerk, seen(signed), PIN)).files().getFirst();

        assertThat(sealed.state()).isEqualTo(CaseState.RETURNED_RESULT);
        var result =
                in(() -> program.getBean(ResultPress.class).results(sealed)).getFirst();
        var store = program.getBean(FileStore.class);
        var pdf = in(() -> store.read(store.get(sealed.unit(), result.file())));
        var report = program.getBean(SignatureCheck.class).examineOwn(pdf);
        assertThat(report.signatures()).hasSize(2);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(document.getDocumentCatalog()
                            .getAcroForm()
                            .getField("so")
                            .getValueAsString())
                    .endsWith("-SCT/BS");
        }
    }
}
