package vn.xaso;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xaso.Sources.Source;

/// Types are nouns of the office, not of patterns.
class NamesTest {

    private static final Pattern TYPE =
            Pattern.compile("(?m)^\\s*(?:[\\w@()\"-]+ )*(?:class|interface|record|enum) (\\w+)[\\s<({]");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "Abstract\\w*|\\w*(Manager|Helper|Utils?|Impl|Base|Data|Info|Dto|Wrapper|Processor|Handler|Service)");

    @Test
    void noTypeIsNamedAfterAPattern() {
        assertThat(Sources.below(Sources.JAVA, ".java").stream().flatMap(source -> complaints(source).stream()))
                .isEmpty();
    }

    @Test
    void findsAForbiddenName() {
        var source = new Source(Path.of("X.java"), "public final class CaseService {\n    record CaseDto(int x) {}\n}");

        assertThat(complaints(source)).containsExactly("X.java: CaseService", "X.java: CaseDto");
    }

    private static List<String> complaints(Source source) {
        var code = source.text().lines().filter(line -> !line.strip().startsWith("//"));
        return names(String.join("\n", code.toList()))
                .filter(name -> FORBIDDEN.matcher(name).matches())
                .map(name -> source.path() + ": " + name)
                .toList();
    }

    private static Stream<String> names(String code) {
        return TYPE.matcher(code).results().map(found -> found.group(1));
    }
}
