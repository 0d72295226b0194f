package vn.xaso.kernel.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkFolderTest {

    private static final WorkFolder.Limits LIMITS = new WorkFolder.Limits(512L << 20, 1 << 20, 64);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final WorkFolder folder = folder(new Budget(LONG, LONG));

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void takesWhatAProgramSaysAndIsGoneWithAllThatIsInIt() throws IOException {
        folder.with("paper", "words".getBytes(StandardCharsets.UTF_8));

        var ending = shell(folder, "mkdir -p deep/er; touch deep/er/file; cat paper");

        assertThat(ending).isEqualTo(Ending.WELL);
        assertThat(folder.file("said")).hasContent("words");
        folder.close();
        assertThat(folder.file("")).doesNotExist();
    }

    @Test
    void givesAProgramNothingOfItsOwnEnvironment() {
        shell(folder, "env | cut -d= -f1 | sort");

        assertThat(folder.file("said"))
                .content()
                .satisfies(names -> assertThat(names.lines())
                        .isSubsetOf("HOME", "LC_ALL", "OLDPWD", "OMP_THREAD_LIMIT", "PATH", "PWD", "SHLVL", "_"));
    }

    @Test
    void tellsApartWhatTookTooLongWroteTooMuchAndDied() {
        var shortly = folder(new Budget(LONG, Duration.ofMillis(300)));
        var lazily = folder(new Budget(Duration.ofMillis(300), LONG));

        assertThat(shell(shortly, "sleep 60")).isEqualTo(Ending.TOO_LONG);
        assertThat(shell(shortly, "true")).isEqualTo(Ending.TOO_LONG);
        assertThat(shell(lazily, "while :; do :; done")).isEqualTo(Ending.TOO_LONG);
        assertThat(folder.run(List.of("head", "-c", "9000000", "/dev/zero"), "said"))
                .isEqualTo(Ending.TOO_MUCH);
        assertThat(folder.file("said")).hasSize(LIMITS.largestFile());
        assertThat(shell(folder, "exit 1")).isEqualTo(Ending.DIED);
        assertThat(shell(folder, "kill -9 $$")).isEqualTo(Ending.DIED);
        assertThat(folder.run(List.of("no-such-program"), "said")).isEqualTo(Ending.DIED);
        shortly.close();
        lazily.close();
    }

    @Test
    void endsAlsoWhatTheProgramStarted() throws Exception {
        var shortly = folder(new Budget(LONG, Duration.ofSeconds(1)));

        shell(shortly, "sleep 60 & echo $!; wait");

        var child = ProcessHandle.of(
                Long.parseLong(Files.readString(shortly.file("said")).strip()));
        if (child.isPresent()) {
            child.get().onExit().get();
        }
        shortly.close();
    }

    @Test
    void knowsTheProgramsOfTheSystem() {
        assertThat(WorkFolder.isThere("sh")).isTrue();
        assertThat(WorkFolder.isThere("no-such-program")).isFalse();
    }

    private static Ending shell(WorkFolder folder, String words) {
        return folder.run(List.of("sh", "-c", words), "said");
    }

    private static WorkFolder folder(Budget budget) {
        try {
            return WorkFolder.open("xaso-test", LIMITS, budget);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
