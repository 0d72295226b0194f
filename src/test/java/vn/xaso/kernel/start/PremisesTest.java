package vn.xaso.kernel.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xaso.kernel.StartFault;

class PremisesTest {

    private @TempDir Path folder = Path.of("");

    @Test
    void refusesADemoOnTheFolderOfAnOffice() {
        Premises.prepare(on(Invocation.Mode.START));

        assertThatThrownBy(() -> Premises.prepare(on(Invocation.Mode.DEMO))).isInstanceOf(StartFault.class);
    }

    @Test
    void closesTheFoldersOfFilesAndKeysToOthers() throws IOException {
        Premises.prepare(on(Invocation.Mode.START));

        for (var name : List.of("files", "keys")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve("data").resolve(name)))
                    .hasSize(3);
        }
    }

    @Test
    void saysThatAFileIsNoDataFolder() throws IOException {
        Files.createFile(folder.resolve("data"));

        assertThatThrownBy(() -> Premises.prepare(on(Invocation.Mode.START)))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("--data");
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> Premises.refuseTakenPort(port, "127.0.0.1"))
                    .isInstanceOf(StartFault.class)
                    .hasMessageContaining(Integer.toString(port));
        }
    }

    private Invocation on(Invocation.Mode mode) {
        return new Invocation(mode, folder.resolve("data"), 0, List.of());
    }
}
