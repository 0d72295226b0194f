package vn.xaso.forms.domain;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import vn.xaso.forms.Wording;

/// The words that stand in a form: Vietnamese in the place of JSON Schema, English beside it in `x-en`.
final class Words {

    private Words() {}

    static Wording of(JsonNode node, String property) {
        var vietnamese = node.path(property).asString("");
        return new Wording(vietnamese, node.path("x-en").path(property).asString(vietnamese));
    }

    /// `birthDate` becomes "Birth date": a form without titles is still readable.
    static Wording readable(String property) {
        var apart = property.replaceAll("([\\p{Ll}\\d])(\\p{Lu})", "$1 $2")
                .replaceAll("[_\\-]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (apart.isEmpty()) {
            return Wording.NONE;
        }
        var text = apart.substring(0, 1).toUpperCase(Locale.ROOT) + apart.substring(1);
        return new Wording(text, text);
    }
}
