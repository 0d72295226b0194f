package vn.xaso.identity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.identity.domain.LoginName;
import vn.xaso.identity.domain.PasswordRule;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Collects everything that is wrong with a form about an account, so that a person reads it all at once.
final class Checks {

    private static final int LONGEST_NAME = 100;

    private final Texts texts;
    private final List<FieldMessage> found = new ArrayList<>();

    Checks(Texts texts) {
        this.texts = texts;
    }

    Checks that(boolean right, String field, String key) {
        if (!right) {
            found.add(new FieldMessage(field, texts.of(key)));
        }
        return this;
    }

    Checks name(String field, String typed) {
        return that(!typed.isBlank() && typed.length() <= LONGEST_NAME, field, "identity.field.name");
    }

    Checks login(String field, String typed) {
        LoginName.complaint(LoginName.tidy(typed)).ifPresent(key -> that(false, field, key));
        return this;
    }

    Checks password(String field, String typed, String login) {
        PasswordRule.complaint(typed, LoginName.tidy(login)).ifPresent(key -> that(false, field, key));
        return this;
    }

    Checks same(String field, String typed, String repeated) {
        return that(typed.equals(repeated), field, "identity.field.repeat");
    }

    Checks refused(String field, Refusal refusal) {
        found.add(new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments())));
        return this;
    }

    /// An id that was sent, or null where it is none.
    static @Nullable UUID uuid(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(typed)
                : null;
    }

    static List<FieldMessage> messages(Mistakes mistakes, Texts texts) {
        return mistakes.all().stream()
                .map(one -> new FieldMessage(
                        one.part(),
                        texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                .toList();
    }

    boolean areClean() {
        return found.isEmpty();
    }

    List<FieldMessage> found() {
        return List.copyOf(found);
    }
}
