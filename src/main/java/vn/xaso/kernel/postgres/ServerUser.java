package vn.xaso.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.StartFault;

/// As whom the database process runs. PostgreSQL refuses to run as root, so root hands it to a system user.
///
/// @param name the system user, or null where the program itself does not run as root
/// @param behindClosedDoors the way to the database folder leads through folders that are closed to that user; then the
///     process may look a file up anywhere, as root may, and still write only what is its own
record ServerUser(@Nullable String name, boolean behindClosedDoors) {

    static ServerUser choose(Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerUser(null, false);
        }
        var passwd = Files.readString(Path.of("/etc/passwd"));
        for (var candidate : List.of("postgres", "xaso")) {
            if (passwd.lines().anyMatch(line -> line.startsWith(candidate + ":"))) {
                return new ServerUser(candidate, isClosed(folder));
            }
        }
        throw new StartFault(
                "PostgreSQL không chạy dưới quyền root; hãy tạo người dùng hệ thống: useradd --system xaso",
                "PostgreSQL does not run as root; make a system user for it: useradd --system xaso");
    }

    private static boolean isClosed(Path folder) throws IOException {
        for (var parent = folder.getParent(); parent != null; parent = parent.getParent()) {
            if (!Files.getPosixFilePermissions(parent).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return true;
            }
        }
        return false;
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
            if (behindClosedDoors) {
                command.addAll(List.of("--inh-caps", "+dac_read_search", "--ambient-caps", "+dac_read_search"));
            }
        }
        if (endsWithProgram) {
            // a session of its own: Ctrl-C in the terminal must reach the program, which then ends the server
            command.addAll(List.of("--pdeathsig", "INT", "setsid"));
        }
        command.addAll(words);
        return command;
    }
}
