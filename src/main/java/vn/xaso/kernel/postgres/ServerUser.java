package vn.xaso.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// As whom the database process runs. PostgreSQL refuses to run as root, so root hands it to a system user.
///
/// @param name the system user, or null where the program itself does not run as root
record ServerUser(@Nullable String name) {

    static ServerUser choose() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerUser(null);
        }
        var passwd = Files.readString(Path.of("/etc/passwd"));
        for (var candidate : List.of("postgres", "xaso")) {
            if (passwd.lines().anyMatch(line -> line.startsWith(candidate + ":"))) {
                return new ServerUser(candidate);
            }
        }
        throw new IOException("PostgreSQL does not run as root. Make a system user for it: useradd --system xaso");
    }

    /// The command, run as that user and ended when the program ends, however it ends.
    ///
    /// `pdeathsig` is bound to the thread that starts the process, so that thread must live on.
    List<String> command(boolean endsWithProgram, List<String> words) {
        var command = new ArrayList<String>();
        if (name != null || endsWithProgram) {
            command.add("setpriv");
        }
        if (name != null) {
            command.addAll(List.of("--reuid", name, "--regid", name, "--init-groups"));
        }
        if (endsWithProgram) {
            command.addAll(List.of("--pdeathsig", "INT"));
        }
        command.addAll(words);
        return command;
    }
}
