package vn.xaso.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.audit.AuditedBy;
import vn.xaso.files.domain.Contents;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.DataFolder;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

@HouseTest
class FileStoreTest {

    @Autowired
    private FileStore files;

    @Autowired
    private FileAnswers answers;

    @Autowired
    private Contents contents;

    @Autowired
    private DataFolder folder;

    @Autowired
    private TransactionTemplate transaction;

    private final UnitId unit = Actors.newUnit();

    @Test
    void givesBackWhatWasStored() {
        var upload = SampleFiles.pdf("Giấy chứng sinh.pdf");

        var stored = in(unit, () -> store(upload));

        assertThat(in(unit, () -> files.get(unit, stored.id()))).isEqualTo(stored);
        assertThat(files.read(stored)).isEqualTo(upload.content());
    }

    @Test
    void neverCallsAFileCleanWithoutAScanner() {
        assertThat(in(unit, () -> store(SampleFiles.pdf("don.pdf"))).scan()).isEqualTo(ScanState.NOT_CONFIGURED);
    }

    @Test
    void doesNotShowTheFileToAnotherUnit() {
        var stored = in(unit, () -> store(SampleFiles.pdf("don.pdf")));
        var other = Actors.newUnit();

        assertThatThrownBy(() -> in(other, () -> files.get(other, stored.id()))).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> in(other, () -> files.get(unit, stored.id()))).isInstanceOf(Absent.class);
    }

    @Test
    void sweepsAwayOnlyTheContentOfAFileThatWasRolledBack() {
        var kept = in(unit, () -> store(SampleFiles.pdf("don.pdf")));
        var orphan = in(unit, () -> transaction.execute(status -> {
            status.setRollbackOnly();
            return store(SampleFiles.pdf("khac.pdf"));
        }));

        contents.sweep(Instant.now().plusSeconds(60));

        assertThat(path(orphan)).doesNotExist();
        assertThat(path(kept)).exists();
    }

    @Test
    void leavesAnOrphanFromTodayBecauseItsTransactionMayStillRun() {
        var orphan = in(unit, () -> transaction.execute(status -> {
            status.setRollbackOnly();
            return store(SampleFiles.pdf("khac.pdf"));
        }));

        contents.sweep(Instant.now().minusSeconds(3600));

        assertThat(path(orphan)).exists();
    }

    @Test
    void saysThatAContentWasDamagedAndHealsItWhenItIsBroughtAgain() throws IOException {
        var upload = SampleFiles.pdf("don.pdf");
        var stored = in(unit, () -> store(upload));
        Files.writeString(path(stored), "changed");

        assertThatThrownBy(() -> files.read(stored)).isInstanceOf(DamagedFile.class);
        in(unit, () -> store(upload));

        assertThat(files.read(stored)).isEqualTo(upload.content());
    }

    @Test
    void sendsAFileUnderItsVietnameseNameAndClosedToEverything() {
        var stored = in(unit, () -> store(SampleFiles.pdf("Giấy chứng sinh.pdf")));

        var headers = answers.download(stored, false).getHeaders();

        assertThat(headers.getFirst("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''Gi%E1%BA%A5y%20ch%E1%BB%A9ng%20sinh.pdf");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(headers.getCacheControl()).contains("no-store").contains("private");
    }

    @Test
    void isWritable() {
        assertThat(files.isWritable()).isTrue();
    }

    private StoredFile store(UploadedFile upload) {
        return files.store(AuditedBy.SYSTEM, unit, upload, Purpose.CITIZEN_PAPER);
    }

    private Path path(StoredFile file) {
        var hash = file.sha256();
        return folder.files().resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }

    private static <T> T in(UnitId unit, Supplier<T> work) {
        return UnitScope.of(unit).call(work::get);
    }
}
