package vn.xaso.documents.incoming.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Value;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.Urgency;
import vn.xaso.ui.Days;
import vn.xaso.ui.Texts;

/// What a program read, beside the fields of the form of the register.
///
/// @param hints by the name of the field
public record ReadFields(Map<String, Hint> hints) {

    static final ReadFields NOTHING = new ReadFields(Map.of());
    private static final Map<Field, String> NAMES = Map.of(
            Field.NUMBER, "number",
            Field.NOTATION, "notation",
            Field.DATE, "issuedOn",
            Field.TYPE, "type",
            Field.ISSUER, "issuer",
            Field.SUMMARY, "summary",
            Field.SIGNER, "signer",
            Field.SIGNER_POSITION, "signerPosition",
            Field.URGENCY, "urgency",
            Field.ADDRESSEE, "addressee");
    private static final int PERCENT = 100;

    /// @param read what was read, in words; empty where something is there that cannot be read
    /// @param percent how sure the program is
    /// @param flagged a person must look; nothing was filled in
    /// @param picture the address of the cut-out, or empty
    public record Hint(String read, int percent, boolean flagged, String picture) {}

    public @Nullable Hint at(String field) {
        return hints.get(field);
    }

    public boolean isFlagged() {
        return hints.values().stream().anyMatch(Hint::flagged);
    }

    static ReadFields of(Map<Field, Value> read, String href, DocumentTypes types, Texts texts) {
        var hints = new HashMap<String, Hint>();
        read.forEach((field, value) -> hints.put(
                NAMES.get(field),
                new Hint(
                        words(field, value.value(), types, texts),
                        (int) Math.round(value.confidence() * PERCENT),
                        value.flagged() || value.value().isEmpty(),
                        value.place() != null ? href + "/reading/" + NAMES.get(field) : "")));
        return new ReadFields(Map.copyOf(hints));
    }

    private static String words(Field field, String value, DocumentTypes types, Texts texts) {
        return switch (field) {
            case TYPE ->
                types.find(value).map(type -> type.name(texts.language())).orElse(value);
            case DATE -> Days.find(value).map(texts::day).orElse(value);
            case URGENCY -> urgency(value, texts);
            default -> value;
        };
    }

    private static String urgency(String value, Texts texts) {
        for (var one : Urgency.values()) {
            if (one.name().equals(value)) {
                return texts.of("incoming.urgency." + value);
            }
        }
        return value;
    }

    static @Nullable Field field(String name) {
        return NAMES.entrySet().stream()
                .filter(one -> one.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /// What nobody doubts, by the name of the field.
    static Map<String, String> sure(Map<Field, Value> read) {
        var sure = new HashMap<String, String>();
        read.forEach((field, value) -> {
            if (!value.flagged() && !value.value().isEmpty()) {
                sure.put(NAMES.get(field), value.value());
            }
        });
        return sure;
    }
}
