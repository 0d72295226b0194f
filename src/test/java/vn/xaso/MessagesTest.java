package vn.xaso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xaso.Sources.Source;

/// Both languages say the same things, and nothing is said in vain.
class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9_.-]+)\"");
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\.t|texts\\.of|texts\\(\\)\\.of|Refusal)\\(\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"\\s*[,)]");

    private final List<Source> vietnamese = Sources.below(Sources.MESSAGES, "_vi.properties");
    private final List<Source> english = Sources.below(Sources.MESSAGES, "_en.properties");
    private final List<Source> code = Stream.concat(
                    Sources.below(Sources.JAVA, ".java").stream(), Sources.below(Sources.TEMPLATES, ".jte").stream())
            .toList();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(names(english, "_en")).isEqualTo(names(vietnamese, "_vi"));
        for (int i = 0; i < vietnamese.size(); i++) {
            assertThat(keys(english.get(i))).as(vietnamese.get(i).name()).isEqualTo(keys(vietnamese.get(i)));
        }
    }

    @Test
    void everyTextIsUsed() {
        assertThat(unused(keys(vietnamese), literals(code))).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForExists() {
        var missing = code.stream()
                .flatMap(source -> ASKED.matcher(source.text()).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(keys(vietnamese));

        assertThat(missing).isEmpty();
    }

    @Test
    void findsATextThatNobodyUses() {
        var literals = Set.of("ui.weekday.", "ui.fault", ".advice", "ui.used");
        var keys = Set.of("ui.weekday.1", "ui.fault.advice", "ui.used", "ui.lost", "ui.fault.lost");

        assertThat(unused(keys, literals)).containsExactly("ui.fault.lost", "ui.lost");
    }

    /// A key is used as it is, as a beginning that ends in a dot (`"ui.weekday." + day`), or as a key with a literal
    /// end (`key + ".advice"`).
    private static Set<String> unused(Set<String> keys, Set<String> literals) {
        var unused = new TreeSet<String>();
        for (var key : keys) {
            boolean used = literals.contains(key);
            for (int dot = key.indexOf('.'); dot >= 0 && !used; dot = key.indexOf('.', dot + 1)) {
                var head = key.substring(0, dot);
                used = literals.contains(head + ".") && head.contains(".")
                        || literals.contains(key.substring(dot))
                                && (literals.contains(head) || isBuilt(head, literals));
            }
            if (!used) {
                unused.add(key);
            }
        }
        return unused;
    }

    private static boolean isBuilt(String head, Set<String> literals) {
        int dot = head.lastIndexOf('.');
        return dot > 0 && literals.contains(head.substring(0, dot + 1));
    }

    private static Set<String> literals(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> LITERAL.matcher(source.text()).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
    }

    private static List<String> names(List<Source> files, String ending) {
        return files.stream().map(file -> file.name().replace(ending, "")).toList();
    }

    private static Set<String> keys(List<Source> files) {
        var keys = new TreeSet<String>();
        files.forEach(file -> keys.addAll(keys(file)));
        return keys;
    }

    private static Set<String> keys(Source file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
