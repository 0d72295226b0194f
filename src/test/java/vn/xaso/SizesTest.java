package vn.xaso;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import vn.xaso.Sources.Source;

/// The walls of STYLE.md section 3.
class SizesTest {

    /// See docs/adr/0009-citizens-pages-nested.md, 0011-documents-in-parts.md and 0013-one-port-many-keys.md.
    private static final Set<Path> NESTED = Set.of(
            Path.of("cases/web/citizen"),
            Path.of("cases/web/counter"),
            Path.of("cases/web/api"),
            Path.of("cases/looks"),
            Path.of("cases/messages"),
            Path.of("cases/voice"),
            Path.of("cases/synchronised"),
            Path.of("cases/figures"),
            Path.of("cases/facts"),
            Path.of("cases/books"),
            Path.of("cases/phrases"),
            Path.of("procedures/design"),
            Path.of("procedures/guides"),
            Path.of("cases/variants"),
            Path.of("cases/steps"),
            Path.of("cases/outside"),
            Path.of("cases/application/print"),
            Path.of("cases/legs"),
            Path.of("cases/linked"),
            Path.of("cases/digitising"),
            Path.of("cases/drafts"),
            Path.of("cases/crossing"),
            Path.of("cases/hands"),
            Path.of("cases/merging"),
            Path.of("cases/panels"),
            Path.of("cases/papers"),
            Path.of("cases/points"),
            Path.of("cases/fees"),
            Path.of("payments/reconciliation"),
            Path.of("cases/certification"),
            Path.of("cases/views"),
            Path.of("cases/bulk"),
            Path.of("cases/reminders"),
            Path.of("cases/standing"),
            Path.of("indicators/dashboards"),
            Path.of("indicators/directives"),
            Path.of("indicators/room"),
            Path.of("indicators/alerts"),
            Path.of("indicators/plans"),
            Path.of("demo/plans"),
            Path.of("payments/shares"),
            Path.of("payments/till"),
            Path.of("payments/receipts"),
            Path.of("signing/stamps"),
            Path.of("signing/drivers"),
            Path.of("documents/incoming"),
            Path.of("documents/outgoing"),
            Path.of("documents/copies"),
            Path.of("documents/numbers"),
            Path.of("documents/layout"),
            Path.of("documents/reading"),
            Path.of("documents/dossiers"),
            Path.of("documents/merging"),
            Path.of("documents/standing"),
            Path.of("reports/sheets"),
            Path.of("reports/design"),
            Path.of("reports/rounds"),
            Path.of("reports/entry"),
            Path.of("reports/collection"),
            Path.of("signing/trust"));

    private static final Set<String> BEANS = Set.of(
            "Component", "Service", "Repository", "Controller", "RestController", "Configuration", "ControllerAdvice");

    @Test
    void noJavaFileIsLong() {
        assertThat(longer(Sources.below(Sources.JAVA, ".java"), 300)).isEmpty();
        assertThat(longer(Sources.below(Sources.JAVA, "Controller.java"), 120)).isEmpty();
    }

    @Test
    void noTestFileIsLong() {
        assertThat(longer(Sources.below(Sources.TESTS, ".java"), 400)).isEmpty();
        assertThat(longer(Sources.below(Sources.JOURNEYS, ".java"), 400)).isEmpty();
    }

    @Test
    void noTemplateStyleSheetOrScriptIsLong() {
        assertThat(longer(Sources.below(Sources.TEMPLATES, ".jte"), 100)).isEmpty();
        assertThat(longer(Sources.below(Sources.STATIC, ".css"), 250)).isEmpty();
        assertThat(longer(Sources.below(Sources.STATIC, ".js"), 120)).isEmpty();
    }

    @Test
    void noMethodIsLongAndNoBeanTakesMany() throws IOException {
        assertThat(complaints(Sources.below(Sources.JAVA, ".java"))).isEmpty();
    }

    @Test
    void noModuleIsLargeAndNoDoorWide() {
        var lines = new TreeMap<String, Long>();
        var doors = new TreeMap<String, Long>();
        for (var source : Sources.below(Sources.JAVA.resolve("vn/xaso"), ".java")) {
            var path = Sources.JAVA.resolve("vn/xaso").relativize(source.path());
            lines.merge(partOf(path), source.lines(), Long::sum);
            boolean door = path.getNameCount() == 2 && source.text().contains("\npublic ");
            doors.merge(path.getName(0).toString(), door ? 1L : 0L, Long::sum);
        }
        doors.keySet().removeAll(Set.of("kernel", "ui"));

        assertThat(above(lines, 8_000)).isEmpty();
        assertThat(above(doors, 15)).isEmpty();
    }

    /// A part of a module with a package-info that calls it a nested module is counted by itself.
    private static String partOf(Path path) {
        return NESTED.stream()
                .filter(path::startsWith)
                .findFirst()
                .orElse(path.getName(0))
                .toString();
    }

    @Test
    void findsALongMethodAndABeanThatTakesMany() throws IOException {
        var text = "@Service class X { X(int a, int b, int c, int d, int e, int f, int g) {} void y() {\n%s} }"
                .formatted("int z;\n".repeat(40));

        var complaints = complaints(List.of(new Source(Path.of("X.java"), text)));

        assertThat(complaints).containsExactly("X.java: X takes 7", "X.java: y has 42 lines");
    }

    private static List<String> longer(List<Source> sources, int wall) {
        return sources.stream()
                .filter(source -> source.lines() > wall)
                .map(source -> source.path() + ": " + source.lines() + " lines")
                .toList();
    }

    private static Map<String, Long> above(Map<String, Long> counts, long wall) {
        counts.values().removeIf(count -> count <= wall);
        return counts;
    }

    private static List<String> complaints(List<Source> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = sources.stream().map(Written::new).toList();
        var task = (JavacTask) compiler.getTask(null, null, problem -> {}, null, null, files);
        var found = new ArrayList<String>();
        for (var unit : task.parse()) {
            new Measure(unit, Trees.instance(task), found).scan(unit, null);
        }
        return found;
    }

    private static final class Measure extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<String> found;

        Measure(CompilationUnitTree unit, Trees trees, List<String> found) {
            this.unit = unit;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            boolean constructor = method.getName().contentEquals("<init>");
            if (constructor && isBean(owner) && method.getParameters().size() > 6) {
                complain(owner.getSimpleName() + " takes "
                        + method.getParameters().size());
            }
            long lines = lines(method);
            if (lines > 40) {
                complain((constructor ? owner.getSimpleName() : method.getName()) + " has " + lines + " lines");
            }
            return super.visitMethod(method, nothing);
        }

        private long lines(MethodTree method) {
            var positions = trees.getSourcePositions();
            long start = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            if (start < 0 || end < 0) {
                return 0;
            }
            return unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1;
        }

        private static boolean isBean(ClassTree owner) {
            return owner.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            BEANS.contains(annotation.getAnnotationType().toString()));
        }

        private void complain(String text) {
            found.add(unit.getSourceFile().getName().substring(1) + ": " + text);
        }
    }

    private static final class Written extends SimpleJavaFileObject {

        private final String text;

        Written(Source source) {
            super(URI.create("string:///" + source.path()), JavaFileObject.Kind.SOURCE);
            text = source.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return text;
        }
    }
}
