package vn.xaso.signing.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xaso.signing.Pdfsig;
import vn.xaso.ui.print.Papers;

/// A key on a token, tried with SoftHSM2 (package softhsm2).
class TokenDriverTest {

    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/softhsm/libsofthsm2.so"), Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"));
    private static final String PIN = "246810";

    @TempDir
    private Path folder;

    @Test
    void aBatchIsSignedWithAKeyThatNeverLeavesTheToken() throws Exception {
        var library = LIBRARIES.stream().filter(Files::exists).findFirst();
        assumeTrue(library.isPresent(), "SoftHSM2 is not on this machine (package softhsm2)");
        initialiseToken();
        Files.write(folder.resolve("plain.pdf"), Papers.maritalStatus(0));

        var said = run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.xaso.signing.gateway.dss.TokenProgram",
                library.get().toString(),
                PIN,
                "plain.pdf",
                "signed.pdf");

        assertThat(said).contains("right: opened", "wrong: signing.pin.wrong");
        assertThat(Pdfsig.judge(Files.readAllBytes(folder.resolve("signed.pdf")), folder))
                .contains("Signature is Valid", "SHA-256");
    }

    private void initialiseToken() throws Exception {
        Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(folder.resolve("softhsm2.conf"), """
            directories.tokendir = %s
            objectstore.backend = file
            log.level = ERROR
            slots.removable = false
            """.formatted(folder.resolve("tokens")));
        run("softhsm2-util", "--init-token", "--free", "--label", "xaso", "--so-pin", "12345678", "--pin", PIN);
    }

    private String run(String... command) throws Exception {
        var words = List.of(command);
        var builder = new ProcessBuilder(words.stream().map(this::absolute).toList())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString()));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    /// The class path of the tests may be told from the folder of the project.
    private String absolute(String word) {
        if (!word.contains("target/classes")) {
            return word;
        }
        return java.util.Arrays.stream(word.split(":"))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(":"));
    }
}
