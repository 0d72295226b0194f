package vn.xaso.procedures.design.application;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.design.domain.BadFile;
import vn.xaso.procedures.design.domain.BadFile.Mistake;
import vn.xaso.procedures.design.domain.ProcedureFile;

/// Writes a version as one file, always in the same order, and reads such files: all that is wrong is told at once.
@Component
public class ProcedureFiles {

    private static final int MOST_TOLD = 50;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private volatile @Nullable Schema schema;

    public byte[] write(ProcedureVersion version) {
        return (JSON.writeValueAsString(ProcedureFile.of(version)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// @throws BadFile where it is no such file
    public ProcedureFile read(byte[] bytes) {
        var tree = tree(bytes);
        var mistakes = schema().validate(tree).stream()
                .map(ProcedureFiles::mistake)
                .distinct()
                .limit(MOST_TOLD)
                .toList();
        if (!mistakes.isEmpty()) {
            throw new BadFile(mistakes);
        }
        var file = JSON.treeToValue(tree, ProcedureFile.class);
        refuseLimits(file);
        return file;
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JacksonException noJson) {
            var at = noJson.getLocation();
            var line = at == null ? "1" : String.valueOf(at.getLineNr());
            throw (BadFile) new BadFile(List.of(new Mistake("", "json", line))).because(noJson);
        }
    }

    /// What a schema cannot say: a time limit whose numbers do not fit its unit.
    private static void refuseLimits(ProcedureFile file) {
        try {
            if (file.limit() != null) {
                file.limit().limit();
            }
            file.variants().forEach(variant -> variant.limit().limit());
            file.links().stream()
                    .flatMap(link -> Stream.ofNullable(link.limit()))
                    .forEach(ProcedureFile.Limit::limit);
        } catch (IllegalArgumentException nonsense) {
            throw (BadFile) new BadFile(List.of(new Mistake("limit", "limit", ""))).because(nonsense);
        }
    }

    private static Mistake mistake(Error error) {
        var place = error.getInstanceLocation().toString().replaceFirst("^/", "");
        var property = error.getProperty();
        var arguments = error.getArguments();
        var argument = property != null
                ? property
                : arguments == null
                        ? ""
                        : String.join(
                                ", ",
                                Arrays.stream(arguments).map(String::valueOf).toList());
        return new Mistake(place, rule(error.getKeyword()), argument);
    }

    private static String rule(String keyword) {
        return switch (keyword) {
            case "required", "additionalProperties", "type", "enum", "pattern", "const" -> keyword;
            case "minLength" -> "empty";
            case "maxLength", "maxItems" -> "long";
            case "minimum", "maximum" -> "number";
            default -> "other";
        };
    }

    /// Compiled when the first file comes: nobody waits for it at the start.
    private Schema schema() {
        var known = schema;
        if (known == null) {
            known = SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(JSON.readTree(text()));
            schema = known;
        }
        return known;
    }

    private static String text() {
        try {
            return new ClassPathResource("procedures/design/procedure.schema.json")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
