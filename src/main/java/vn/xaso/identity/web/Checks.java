package vn.xaso.identity.web;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.identity.domain.LoginName;
import vn.xaso.identity.domain.PasswordRule;
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

    boolean areClean() {
        return found.isEmpty();
    }

    List<FieldMessage> found() {
        return List.copyOf(found);
    }
}
