package vn.xaso;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.xaso.Sources.Source;

/// Templates obey the content security policy. Printed forms never reach a browser and bring their own style.
class TemplatesTest {

    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "inline script", Pattern.compile("<script(?![^>]*\\ssrc=)"),
            "event attribute", Pattern.compile("<[a-zA-Z][^>]*\\son[a-z]+\\s*="),
            "script address", Pattern.compile("javascript:"),
            "unescaped text", Pattern.compile("\\$unsafe\\{"));
    private static final Map<String, Pattern> FORBIDDEN_ON_SCREEN = Map.of(
            "inline style", Pattern.compile("<style"),
            "style attribute", Pattern.compile("<[a-zA-Z][^>]*\\sstyle\\s*="));

    @Test
    void noTemplateHoldsScriptOrStyle() {
        var complaints = new ArrayList<String>();
        Sources.below(Sources.TEMPLATES, ".jte").forEach(source -> complaints.addAll(complaints(source)));

        assertThat(complaints).isEmpty();
    }

    @Test
    void findsInlineScriptStyleAndEventAttributes() {
        var bad = new Source(
                Path.of("a.jte"),
                "<script>x</script><style>y</style><p style=\"a\"></p><a onclick=\"b\"></a><script src=\"/ok.js\">");

        assertThat(complaints(bad)).hasSize(4);
    }

    private static List<String> complaints(Source source) {
        var found = new ArrayList<String>();
        FORBIDDEN.forEach((what, pattern) -> look(source, what, pattern, found));
        if (!source.path().toString().contains("rint")) {
            FORBIDDEN_ON_SCREEN.forEach((what, pattern) -> look(source, what, pattern, found));
        }
        return found;
    }

    private static void look(Source source, String what, Pattern pattern, List<String> found) {
        if (pattern.matcher(source.text()).find()) {
            found.add(source.path() + ": " + what);
        }
    }
}
