package vn.xaso.forms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.SharedFacts;

/// The official tests of JSON Schema 2020-12, run with the validator as the house sets it up.
class JsonSchemaSuiteTest {

    /// A form is whole in itself: nothing is fetched from elsewhere and no reference changes with who follows it; what
    /// a
    /// format says is asserted.
    private static final Set<String> ELSEWHERE =
            Set.of("refRemote.json", "vocabulary.json", "dynamicRef.json", "format.json");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TreeMap<String, Integer> wrong = new TreeMap<>();
    private int right;

    @Test
    void agreesWithTheOfficialTests() throws IOException {
        var suite = SharedFacts.file("forms/json-schema-test-suite/tests/draft2020-12");
        try (var files = Files.list(suite)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = file.getFileName().toString();
                if (!ELSEWHERE.contains(name)) {
                    JSON.readTree(Files.readString(file, StandardCharsets.UTF_8))
                            .forEach(group -> check(name, group));
                }
            }
        }

        System.out.println("tests of JSON Schema 2020-12: " + right + " right, wrong: " + wrong);
        assertThat(right).isGreaterThan(1000);
        assertThat(wrong).isEmpty();
    }

    private void check(String file, JsonNode group) {
        for (var test : group.get("tests")) {
            boolean agrees;
            try {
                boolean valid = Formats.compile(group.get("schema"))
                        .validate(test.get("data"))
                        .isEmpty();
                agrees = valid == test.get("valid").asBoolean();
            } catch (RuntimeException fault) {
                agrees = false;
            }
            if (agrees) {
                right++;
            } else {
                wrong.merge(file + ": " + group.get("description").asString(), 1, Integer::sum);
            }
        }
    }
}
