package vn.xaso.kernel.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Command;

class CommandsTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
    private final Commands commands = new Commands(List.of(new Repeat("token create"), new Repeat("import units")));

    @Test
    void givesTheWordsAfterTheNameToTheCommand() {
        int code = commands.run(List.of("import", "units", "list.json"), out);

        assertThat(code).isZero();
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("import units[list.json]");
    }

    @Test
    void writesNothingToTheOutputWhenThereIsNoSuchCommand() {
        int code = commands.run(List.of("import", "people"), out);

        assertThat(code).isEqualTo(2);
        assertThat(written.size()).isZero();
    }

    private record Repeat(String name) implements Command {

        @Override
        public int run(List<String> arguments, PrintStream out) {
            out.print(name + arguments);
            return 0;
        }
    }
}
