package vn.xaso.kernel.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.StartFault;

class InvocationTest {

    @Test
    void keepsTheDemoOnTheLoopbackAddressAndOnItsOwnDatabase() {
        var demo = Invocation.parse(List.of("demo"), Map.of("XASO_ADDRESS", "0.0.0.0", "XASO_DATA", "/srv/xaso"));

        assertThat(demo.settings()).contains("--server.address=127.0.0.1", "--xaso.database.url=", "--xaso.demo=true");
        assertThat(demo.data().toString()).endsWith("xaso/demo");
    }

    @Test
    void takesPortAndFolderFromTheCommandLineBeforeTheEnvironment() {
        var environment = Map.of("XASO_PORT", "9000", "XASO_DATA", "/srv/xaso");

        var start = Invocation.parse(List.of("start", "--port", "9001", "--data", "/srv/other"), environment);

        assertThat(start.port()).isEqualTo(9001);
        assertThat(start.data()).isEqualTo(Path.of("/srv/other"));
    }

    @Test
    void takesPortAndFolderFromTheEnvironmentWhereTheCommandLineIsSilent() {
        var start = Invocation.parse(List.of("start"), Map.of("XASO_PORT", "9000", "XASO_DATA", "/srv/xaso"));

        assertThat(start.port()).isEqualTo(9000);
        assertThat(start.data()).isEqualTo(Path.of("/srv/xaso"));
    }

    @Test
    void leavesTheWordsOfACommandToTheCommand() {
        var command = Invocation.parse(
                List.of("token", "create", "--data", "/srv/xaso", "--scope", "cases:read,cases:submit"), Map.of());

        assertThat(command.mode()).isEqualTo(Invocation.Mode.COMMAND);
        assertThat(command.words()).containsExactly("token", "create", "--scope", "cases:read,cases:submit");
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThatThrownBy(() -> Invocation.parse(List.of("demo", "--port", "99999"), Map.of()))
                .isInstanceOf(StartFault.class);
        assertThatThrownBy(() -> Invocation.parse(List.of("demo", "--port"), Map.of()))
                .isInstanceOf(StartFault.class);
    }

    @Test
    void refusesAnOptionThatItDoesNotKnow() {
        assertThatThrownBy(() -> Invocation.parse(List.of("start", "--prot", "80"), Map.of()))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("--prot");
    }
}
