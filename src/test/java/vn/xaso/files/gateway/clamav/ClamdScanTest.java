package vn.xaso.files.gateway.clamav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xaso.files.SampleFiles;
import vn.xaso.files.ScanState;
import vn.xaso.files.VirusScan;
import vn.xaso.kernel.StartFault;

class ClamdScanTest {

    private static final Path DAEMON = Path.of("/usr/sbin/clamd");

    @Test
    void callsAFileCleanThatTheScannerCallsClean() throws IOException {
        try (var clamd = new StandInClamd()) {
            var scan = scan(clamd.address(), 5);

            assertThat(scan.scan(SampleFiles.pdf(3))).isEqualTo(ScanState.CLEAN);
            assertThat(scan.state()).isEqualTo(VirusScan.State.UP);
        }
    }

    @Test
    void findsTheTestVirusAlsoBehindManyPieces() throws IOException {
        try (var clamd = new StandInClamd()) {
            var large = new byte[300_000];
            System.arraycopy(StandInClamd.eicar(), 0, large, 131_000, StandInClamd.eicar().length);

            assertThat(scan(clamd.address(), 5).scan(StandInClamd.eicar())).isEqualTo(ScanState.INFECTED);
            assertThat(scan(clamd.address(), 5).scan(large)).isEqualTo(ScanState.INFECTED);
        }
    }

    @Test
    void locksWhatTheScannerWouldNotTakeAndReadsWhyThoughItHangsUp() throws IOException {
        try (var clamd = new StandInClamd()) {
            assertThat(scan(clamd.address(), 5).scan(new byte[26 * 1024 * 1024]))
                    .isEqualTo(ScanState.LOCKED);
        }
    }

    @Test
    void locksWhereNobodyListens() throws IOException {
        String address;
        try (var clamd = new StandInClamd()) {
            address = clamd.address();
        }
        var scan = scan(address, 5);

        assertThat(scan.scan(SampleFiles.pdf(1))).isEqualTo(ScanState.LOCKED);
        assertThat(scan.state()).isEqualTo(VirusScan.State.DOWN);
    }

    @Test
    void locksWhereSomebodyListensAndNeverAnswers() throws IOException {
        try (var mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(scan("127.0.0.1:" + mute.getLocalPort(), 1).scan(SampleFiles.pdf(1)))
                    .isEqualTo(ScanState.LOCKED);
        }
    }

    @Test
    void asksNobodyWhereNoScannerIsNamed() {
        var scan = scan("", 5);

        assertThat(scan.scan(StandInClamd.eicar())).isEqualTo(ScanState.NOT_CONFIGURED);
        assertThat(scan.state()).isEqualTo(VirusScan.State.OFF);
    }

    @Test
    void doesNotStartWithAnAddressThatIsNone() {
        assertThatThrownBy(() -> scan("clamd", 5)).isInstanceOf(StartFault.class);
    }

    /// The real daemon, with a data base of one signature.
    @Test
    void understandsTheRealDaemon(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(DAEMON), "clamav-daemon is not on this machine: skipped");
        var daemon = start(folder);
        try {
            var scan = scan("unix:" + folder.resolve("ctl"), 10);
            for (int i = 0; i < 100 && scan.scan(SampleFiles.pdf(1)) == ScanState.LOCKED; i++) {
                daemon.waitFor(100, TimeUnit.MILLISECONDS);
            }

            assertThat(scan.scan(SampleFiles.pdf(1))).isEqualTo(ScanState.CLEAN);
            assertThat(scan.scan(StandInClamd.eicar())).isEqualTo(ScanState.INFECTED);
        } finally {
            daemon.destroy();
        }
    }

    private static Process start(Path folder) throws IOException {
        Files.createDirectory(folder.resolve("db"));
        Files.writeString(
                folder.resolve("db/eicar.ndb"),
                "Eicar-Test-Signature:0:0:" + HexFormat.of().formatHex(StandInClamd.eicar()) + "\n");
        Files.writeString(folder.resolve("clamd.conf"), """
            Foreground yes
            DatabaseDirectory %1$s/db
            LocalSocket %1$s/ctl
            """.formatted(folder));
        return new ProcessBuilder(List.of(DAEMON.toString(), "--config-file=" + folder.resolve("clamd.conf")))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
    }

    private static VirusScan scan(String address, int seconds) {
        return new ClamdConfiguration().virusScan(new ClamdSettings(address, Duration.ofSeconds(seconds)));
    }
}
