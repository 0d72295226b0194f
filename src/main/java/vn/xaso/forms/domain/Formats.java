package vn.xaso.forms.domain;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.xaso.kernel.PersonalId;

/// JSON Schema 2020-12 with the formats that forms of the state need.
final class Formats {

    static final String DAY = "date";
    static final String PARTIAL_DATE = "partial-date";
    static final String PERSONAL_ID = "personal-id";
    static final String PHONE = "phone";
    static final String EMAIL = "email";

    private static final Pattern PHONE_NUMBER = Pattern.compile("0\\d{9,10}");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .format(new Known(DAY, OfficeDate::isDay))
            .format(new Known(PARTIAL_DATE, OfficeDate::isPartial))
            .format(new Known(PERSONAL_ID, Formats::isPersonalId))
            .format(new Known(PHONE, PHONE_NUMBER.asMatchPredicate()))
            .format(new Known(EMAIL, MAIL_ADDRESS.asMatchPredicate()))
            .keywords(Stream.of("x-en", "x-enumTitles", "x-message", "x-kind", "x-result")
                    .map(NonValidationKeyword::new)
                    .toList())
            .build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            DIALECT,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Formats() {}

    static Schema compile(JsonNode schema) {
        var compiled = REGISTRY.getSchema(schema);
        compiled.initializeValidators();
        return compiled;
    }

    /// Written as it is stored, without spaces.
    private static boolean isPersonalId(String text) {
        return PersonalId.read(text)
                .filter(id -> id.digits().equals(text) && id.isPlausible())
                .isPresent();
    }

    private record Known(String name, Predicate<String> rule) implements Format {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return rule.test(value);
        }
    }
}
