package vn.xaso.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Collects what is wrong with a form.
final class Checks {

    private final Texts texts;
    private final List<FieldMessage> messages = new ArrayList<>();

    Checks(Texts texts) {
        this.texts = texts;
    }

    void add(String field, String key) {
        messages.add(new FieldMessage(field, texts.of(key)));
    }

    void add(String field, Refusal refusal) {
        messages.add(new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments())));
    }

    void text(String field, String typed, String key) {
        if (typed.isBlank()) {
            add(field, key);
        }
    }

    @Nullable
    LocalDate day(String field, String typed) {
        var day = Days.find(typed).orElse(null);
        if (day == null) {
            add(field, "directory.field.day");
        }
        return day;
    }

    @Nullable
    UUID choice(String field, String typed, String key) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException nothingChosen) {
            add(field, key);
            return null;
        }
    }

    boolean isClean() {
        return messages.isEmpty();
    }

    List<FieldMessage> found() {
        return List.copyOf(messages);
    }
}
