package vn.xaso.files.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.files.FileAnswers;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.SampleFiles;
import vn.xaso.files.ScanState;
import vn.xaso.files.StoredFile;
import vn.xaso.files.UploadedFile;
import vn.xaso.files.VirusScan;
import vn.xaso.files.domain.Contents;
import vn.xaso.files.domain.StoredFiles;
import vn.xaso.files.gateway.clamav.StandInClamd;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

@HouseTest
class LockedFilesTest {

    @Autowired
    private FileGate gate;

    @Autowired
    private StoredFiles files;

    @Autowired
    private Contents contents;

    @Autowired
    private FileAnswers answers;

    @Autowired
    private FileStore house;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionTemplate transaction;

    private final UnitId unit = Actors.newUnit();
    private volatile ScanState says = ScanState.LOCKED;
    private final VirusScan scanner = content -> says;

    @Test
    void refusesAFileInWhichTheScannerFindsAVirus() {
        says = ScanState.INFECTED;

        assertThatThrownBy(() -> shelf().check(SampleFiles.pdf("don.pdf"), Purpose.CITIZEN_PAPER))
                .isInstanceOfSatisfying(
                        FileRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(FileRefusal.Reason.VIRUS));
    }

    @Test
    void refusesTheTestVirusByItselfBecauseItIsNoPaper() {
        assertThatThrownBy(() -> gate.check(new UploadedFile("don.pdf", StandInClamd.eicar()), Purpose.OFFICE_PAPER))
                .isInstanceOf(FileRefusal.class);
    }

    @Test
    void keepsAFileLockedWhileTheScannerIsAwayAndNeverCallsItClean() {
        var stored = in(() -> store(SampleFiles.pdf("don.pdf")));

        assertThat(stored.scan()).isEqualTo(ScanState.LOCKED);
        assertThatThrownBy(() -> house.read(stored)).isInstanceOf(FileRefusal.class);
        assertThatThrownBy(() -> answers.download(stored, true))
                .isInstanceOfSatisfying(
                        FileRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(FileRefusal.Reason.LOCKED));
    }

    @Test
    void opensItWhenTheScannerIsBackAndFindsNothing() {
        var stored = in(() -> store(SampleFiles.pdf("don.pdf")));
        walk();
        assertThat(state(stored)).isEqualTo(ScanState.LOCKED);

        says = ScanState.CLEAN;
        walk();

        assertThat(state(stored)).isEqualTo(ScanState.CLEAN);
        assertThat(house.read(in(() -> house.get(unit, stored.id())))).isNotEmpty();
        assertThat(files.waiting(1_000)).noneMatch(waiting -> waiting.file().equals(stored.id()));
    }

    @Test
    void neverOpensAFileInWhichAVirusIsFoundLater() {
        var upload = SampleFiles.pdf("don.pdf");
        var sick = Arrays.copyOf(upload.content(), upload.content().length + StandInClamd.eicar().length);
        System.arraycopy(StandInClamd.eicar(), 0, sick, upload.content().length, StandInClamd.eicar().length);
        var stored = in(() -> store(new UploadedFile("don.pdf", sick)));

        says = ScanState.INFECTED;
        walk();

        assertThat(state(stored)).isEqualTo(ScanState.INFECTED);
        assertThatThrownBy(() -> house.read(in(() -> house.get(unit, stored.id()))))
                .isInstanceOfSatisfying(
                        FileRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(FileRefusal.Reason.VIRUS));
    }

    private FileShelf shelf() {
        return new FileShelf(gate, scanner, contents, files, Clock.systemUTC(), transaction);
    }

    private void walk() {
        new ScanRound(scanner, files, contents, audit, transaction).walk();
    }

    private StoredFile store(UploadedFile upload) {
        return shelf().store(AuditedBy.citizen(UUID.randomUUID()), unit, upload, Purpose.CITIZEN_PAPER);
    }

    private ScanState state(StoredFile stored) {
        return in(() -> house.get(unit, stored.id())).scan();
    }

    private <T> T in(Supplier<T> work) {
        return UnitScope.of(unit).call(work::get);
    }
}
