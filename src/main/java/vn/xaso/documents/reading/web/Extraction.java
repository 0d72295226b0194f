package vn.xaso.documents.reading.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Place;
import vn.xaso.documents.DocumentReader.Reading;
import vn.xaso.documents.DocumentReader.Value;
import vn.xaso.documents.DocumentType;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.ui.Texts;

/// What was read, as other systems get it: every field is there, also one that was not found.
///
/// @param source `text_layer`, `scan`, or `nothing` when no program for scans is on the machine
record Extraction(String source, int pages, Map<String, Item> fields) {

    private static final Map<Field, String> NAMES = new LinkedHashMap<>();
    /// A document need not have them.
    private static final Set<Field> OPTIONAL = Set.of(Field.URGENCY, Field.ADDRESSEE);

    static {
        NAMES.put(Field.NUMBER, "number");
        NAMES.put(Field.NOTATION, "symbol");
        NAMES.put(Field.DATE, "date");
        NAMES.put(Field.TYPE, "type");
        NAMES.put(Field.ISSUER, "issuer");
        NAMES.put(Field.SUMMARY, "subject");
        NAMES.put(Field.SIGNER, "signer");
        NAMES.put(Field.SIGNER_POSITION, "signerPosition");
        NAMES.put(Field.URGENCY, "urgency");
        NAMES.put(Field.ADDRESSEE, "addressee");
    }

    /// @param code for the type and the urgency, else null
    record Item(
            String value,
            @Nullable String code,
            double confidence,
            boolean flagged,
            @Nullable Place place) {}

    static Extraction of(Reading reading, DocumentTypes types, Texts texts) {
        var fields = new LinkedHashMap<String, Item>();
        NAMES.forEach((field, name) -> fields.put(
                name,
                reading.find(field)
                        .map(value -> item(field, value, types, texts))
                        .orElseGet(() -> new Item("", null, 0, !OPTIONAL.contains(field), null))));
        return new Extraction(reading.source().name().toLowerCase(Locale.ROOT), reading.pages(), fields);
    }

    private static Item item(Field field, Value value, DocumentTypes types, Texts texts) {
        var code = value.value();
        return switch (field) {
            case TYPE -> item(types.find(code).map(Extraction::title).orElse(code), code, value);
            case URGENCY -> item(texts.of("documents.reading.urgency." + code), code, value);
            default -> item(value.value(), null, value);
        };
    }

    private static Item item(String text, @Nullable String code, Value value) {
        double rounded = Math.round(value.confidence() * 100) / 100.0;
        return new Item(text, code, rounded, value.flagged(), value.place());
    }

    /// As it stands on the document.
    private static String title(DocumentType type) {
        return type.nameVi().replaceFirst(" \\(.*", "");
    }
}
