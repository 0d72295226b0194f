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
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.kernel.PersonalId;

/// JSON Schema 2020-12 with the formats that forms of the state need.
final class Formats {

    static final String DAY = "date";
    static final String PARTIAL_DATE = "partial-date";
    static final String PERSONAL_ID = "personal-id";
    static final String PHONE = "phone";
    static final String EMAIL = "email";
    static final String TIME = "time";
    static final String DATE_TIME = "date-time";
    static final String UNIT = "administrative-unit";
    static final String FILE = "file";

    private static final Pattern PHONE_NUMBER = Pattern.compile("0\\d{9,10}");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    private static final Pattern HOUR = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?");
    private static final Pattern OFFSET = Pattern.compile("(Z|[+-]\\d{2}:\\d{2})$");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .format(new Known(DAY, OfficeDate::isDay))
            .format(new Known(PARTIAL_DATE, OfficeDate::isPartial))
            .format(new Known(PERSONAL_ID, Formats::isPersonalId))
            .format(new Known(PHONE, PHONE_NUMBER.asMatchPredicate()))
            .format(new Known(EMAIL, MAIL_ADDRESS.asMatchPredicate()))
            .format(new Known(TIME, Formats::isTime))
            .format(new Known(DATE_TIME, Formats::isDateTime))
            .format(new Known(UNIT, ID.asMatchPredicate()))
            .format(new Known(FILE, ID.asMatchPredicate()))
            .keywords(Stream.of("x-en", "x-enumTitles", "x-message", "x-kind", "x-result", "x-file")
                    .map(NonValidationKeyword::new)
                    .toList())
            .build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            DIALECT,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Formats() {}

    /// A form that names another draft is read as 2020-12 all the same.
    static Schema compile(JsonNode schema) {
        var ours = schema;
        if (schema.has("$schema")
                && !DIALECT.getId().equals(schema.get("$schema").asString())) {
            ours = ((ObjectNode) schema.deepCopy()).put("$schema", DIALECT.getId());
        }
        var compiled = REGISTRY.getSchema(ours);
        compiled.initializeValidators();
        return compiled;
    }

    /// Written as it is stored, without spaces.
    private static boolean isPersonalId(String text) {
        return PersonalId.read(text)
                .filter(id -> id.digits().equals(text) && id.isPlausible())
                .isPresent();
    }

    static boolean isTime(String text) {
        return HOUR.matcher(OFFSET.matcher(text).replaceFirst("")).matches();
    }

    /// The zone may be left out: it is that of the office.
    private static boolean isDateTime(String text) {
        return text.length() > 11
                && (text.charAt(10) == 'T' || text.charAt(10) == ' ')
                && OfficeDate.isDay(text.substring(0, 10))
                && isTime(text.substring(11));
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
