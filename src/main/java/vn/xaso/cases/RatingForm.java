package vn.xaso.cases;

import java.util.List;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// The form on which an applicant says how content he or she is, and what was said before.
///
/// @param action where it is sent
/// @param key of the secret address, or empty for an applicant who has signed in
/// @param satisfaction the step that is chosen, or empty
/// @param given what was said before, in a sentence, or empty
/// @param hint what is to be known of the comment
/// @param open whether something may be said now
public record RatingForm(
        String action,
        String key,
        List<Choice> steps,
        String satisfaction,
        String comment,
        String given,
        String hint,
        boolean open,
        List<FieldMessage> messages) {

    /// The part of the page on which it stands.
    public static final String SECTION = "phuc-vu";

    public static final String SATISFACTION = "danh-gia";
    public static final String COMMENT = "y-kien";

    /// The same form with what was typed and why it was refused.
    public RatingForm again(String typed, String typedComment, Refusal refusal, Texts texts) {
        var field = !open ? SECTION : "voice.refusal.long".equals(refusal.messageKey()) ? COMMENT : SATISFACTION;
        var mistake = new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
        return new RatingForm(action, key, steps, typed, typedComment, given, hint, open, List.of(mistake));
    }
}
