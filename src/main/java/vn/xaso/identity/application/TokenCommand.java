package vn.xaso.identity.application;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.identity.ApiScope;
import vn.xaso.kernel.Command;
import vn.xaso.kernel.UnitId;

/// `./xaso token create --scope a,b [--unit CODE] [--name TEXT]`: prints a new token, and nothing else.
@Component
class TokenCommand implements Command {

    private static final int WRONG_ARGUMENTS = 2;
    private static final Set<String> OPTIONS = Set.of("--scope", "--unit", "--name");
    private static final String USAGE =
            "xaso token create --data DIR --scope cases:submit,cases:read" + " [--unit 03199[,03202]] [--name TEXT]";
    private static final int LONGEST_NAME = 100;

    private final ApiTokenDesk desk;
    private final Units units;
    private final Clock clock;

    TokenCommand(ApiTokenDesk desk, Units units, Clock clock) {
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "token create";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        try {
            var given = read(arguments);
            var scopes = scopes(given.getOrDefault("--scope", ""));
            var name = given.getOrDefault("--name", "API").strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("tên từ 1 đến 100 ký tự / a name has 1 to 100 characters");
            }
            out.println(desk.create(name, scopes, asked(given.getOrDefault("--unit", ""))));
            return 0;
        } catch (IllegalArgumentException wrong) {
            System.err.println("xaso: " + wrong.getMessage());
            System.err.println("  " + USAGE);
            return WRONG_ARGUMENTS;
        }
    }

    private static Map<String, String> read(List<String> words) {
        var given = new TreeMap<String, String>();
        for (int i = 0; i < words.size(); i += 2) {
            if (!OPTIONS.contains(words.get(i))) {
                throw new IllegalArgumentException("không có tùy chọn này / no such option: " + words.get(i));
            }
            if (i + 1 == words.size()) {
                throw new IllegalArgumentException("thiếu giá trị sau / a value is missing after " + words.get(i));
            }
            given.put(words.get(i), words.get(i + 1));
        }
        return given;
    }

    private static String known() {
        return Arrays.stream(ApiScope.values()).map(ApiScope::word).collect(Collectors.joining(", "));
    }

    private static Set<ApiScope> scopes(String list) {
        var scopes = new TreeSet<ApiScope>();
        for (var word : list.split(",", -1)) {
            scopes.add(ApiScope.find(word)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "không có phạm vi này / no such scope: \"" + word + "\" (" + known() + ")")));
        }
        return scopes;
    }

    private Set<UnitId> asked(String codes) {
        var asked = new HashSet<UnitId>();
        for (var code : codes.isBlank() ? new String[0] : codes.split(",", -1)) {
            asked.add(units.findByCode(code.strip(), LocalDate.now(clock))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "hiện không có đơn vị mã này / no unit has this code today: " + code))
                    .id());
        }
        return asked;
    }
}
