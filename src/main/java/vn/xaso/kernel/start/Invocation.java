package vn.xaso.kernel.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.StartFault;

/// What the person asked for at the command line.
///
/// @param data the data folder, absolute
/// @param port the port of the pages; 0 lets the system choose
/// @param words the words of a command, empty for the demo and for the program in service
record Invocation(Mode mode, Path data, int port, List<String> words) {

    enum Mode {
        DEMO,
        START,
        COMMAND;

        String folder() {
            return this == DEMO ? "demo" : "main";
        }
    }

    private static final int USUAL_PORT = 8080;

    static Invocation parse(List<String> arguments, Map<String, String> environment) {
        var mode = mode(arguments);
        var rest = arguments.isEmpty() || mode == Mode.COMMAND ? arguments : arguments.subList(1, arguments.size());
        String data = null;
        var port = environment.getOrDefault("XASO_PORT", "");
        var words = new ArrayList<String>();
        for (int i = 0; i < rest.size(); i++) {
            var word = rest.get(i);
            if (word.equals("--data")) {
                data = following(rest, i++);
            } else if (word.equals("--port") && mode != Mode.COMMAND) {
                port = following(rest, i++);
            } else if (mode == Mode.COMMAND) {
                words.add(word);
            } else {
                throw unknown(word);
            }
        }
        return new Invocation(mode, folder(data, mode, environment), number(port), List.copyOf(words));
    }

    /// The same as settings of the program; they outrank the environment.
    List<String> settings() {
        var settings = new ArrayList<>(List.of("--xaso.folder.data=" + data, "--xaso.demo=" + (mode == Mode.DEMO)));
        if (mode != Mode.COMMAND) {
            settings.add("--server.port=" + port);
        }
        if (mode == Mode.DEMO) {
            settings.addAll(List.of("--server.address=127.0.0.1", "--xaso.database.url="));
        }
        return settings;
    }

    private static Mode mode(List<String> arguments) {
        var first = arguments.isEmpty() ? "start" : arguments.getFirst();
        if (first.equals("demo")) {
            return Mode.DEMO;
        }
        return first.equals("start") ? Mode.START : Mode.COMMAND;
    }

    private static String following(List<String> words, int place) {
        if (place + 1 >= words.size() || words.get(place + 1).isBlank()) {
            throw new StartFault(
                    "Thiếu giá trị sau " + words.get(place), "A value is missing after " + words.get(place));
        }
        return words.get(place + 1);
    }

    private static int number(String port) {
        if (port.isBlank()) {
            return USUAL_PORT;
        }
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new StartFault("Cổng phải là số từ 0 đến 65535: " + port, "The port must be 0 to 65535: " + port);
        }
        return Integer.parseInt(port);
    }

    /// The demo never takes the folder of the environment: that one is for the program in service.
    private static Path folder(@Nullable String given, Mode mode, Map<String, String> environment) {
        var named = given == null && mode != Mode.DEMO ? environment.getOrDefault("XASO_DATA", "") : given;
        if (named != null && !named.isBlank()) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        var all = "root".equals(System.getProperty("user.name"))
                ? Path.of("/var/lib/xaso")
                : Path.of(System.getProperty("user.home"), ".local", "share", "xaso");
        return all.resolve(mode.folder());
    }

    private static StartFault unknown(String word) {
        return new StartFault("Không hiểu \"" + word + "\"; xem: ./xaso help", "Unknown: " + word);
    }
}
