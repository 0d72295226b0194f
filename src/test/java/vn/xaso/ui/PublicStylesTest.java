package vn.xaso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The pages of citizens need nothing that only the style sheet of the office has.
class PublicStylesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path STYLES = Path.of("src/main/resources/static/css");
    private static final Pattern CALL = Pattern.compile("@template\\.([\\w.]+)\\(");
    private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("[a-z][\\w-]*");
    /// A rule for the class itself, not for what it becomes inside another.
    private static final Pattern SELECTOR = Pattern.compile("(?m)^ *\\.([a-z][\\w-]*) *[,{]");

    @Test
    void citizensNeedNothingOfTheOffice() throws IOException {
        var office = names(STYLES.resolve("office"));
        office.removeAll(names(STYLES));

        var missed = new TreeSet<>(usedByCitizens());
        missed.retainAll(office);

        assertThat(office).contains("counter-form");
        assertThat(missed).isEmpty();
    }

    private static Set<String> usedByCitizens() throws IOException {
        var all = templates();
        var todo = new ArrayDeque<String>();
        all.forEach((name, text) -> {
            if (text.contains("@template.ui.portal(") || text.contains("@template.ui.plain(")) {
                todo.add(name);
            }
        });
        assertThat(todo).hasSizeGreaterThan(20);
        var seen = new HashSet<>(Set.of("ui/office"));
        var used = new HashSet<String>();
        while (!todo.isEmpty()) {
            var name = todo.pop();
            var text = all.get(name);
            if (text != null && seen.add(name)) {
                CALL.matcher(text)
                        .results()
                        .forEach(call -> todo.add(call.group(1).replace('.', '/')));
                CLASSES.matcher(text)
                        .results()
                        .forEach(found -> NAME.matcher(found.group(1)).results().forEach(one -> used.add(one.group())));
            }
        }
        return used;
    }

    private static Map<String, String> templates() throws IOException {
        var all = new HashMap<String, String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(one -> one.toString().endsWith(".jte")).toList()) {
                var name = TEMPLATES.relativize(file).toString().replace('\\', '/');
                all.put(name.substring(0, name.length() - 4), Files.readString(file));
            }
        }
        return all;
    }

    private static Set<String> names(Path folder) throws IOException {
        var names = new HashSet<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".css")).toList()) {
                SELECTOR.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }
}
