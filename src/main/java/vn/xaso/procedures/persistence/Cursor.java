package vn.xaso.procedures.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Where the next page of a list begins: behind this name and this code.
record Cursor(String name, String code) {

    static Cursor of(@Nullable String text) {
        if (text == null) {
            return new Cursor("", "");
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int end = plain.lastIndexOf('\n');
            return end < 0 ? new Cursor("", "") : new Cursor(plain.substring(0, end), plain.substring(end + 1));
        } catch (IllegalArgumentException notOurs) {
            return new Cursor("", "");
        }
    }

    String text() {
        var plain = (name + "\n" + code).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
