package vn.xaso.payments.till.web;

import java.util.List;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Puts what was refused beside the fields of a form.
final class FormFaults {

    private FormFaults() {}

    /// @param field the one that is meant where the refusal names none; the others begin with the same word
    static List<FieldMessage> of(Refusal refusal, String field, Texts texts) {
        if (refusal instanceof Mistakes mistakes) {
            int end = field.indexOf('-') + 1;
            return mistakes.all().stream()
                    .map(one -> message(field.substring(0, end) + one.part(), one.refusal(), texts))
                    .toList();
        }
        return List.of(message(field, refusal, texts));
    }

    private static FieldMessage message(String field, Refusal refusal, Texts texts) {
        return new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
    }
}
