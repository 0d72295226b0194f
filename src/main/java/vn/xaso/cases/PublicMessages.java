package vn.xaso.cases;

import java.util.List;
import java.util.Optional;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Texts;

/// What whoever holds the secret address of a case and the office write to each other. The caller opens the scope of
/// the unit.
public interface PublicMessages {

    /// The name of the field with the text.
    String TEXT = "text";

    /// The template of the page; it takes a [Talk].
    String PAGE = "cases/messages/web/ownMessagesPage";

    /// Messages about one case, for its applicant.
    ///
    /// @param back the page of the case
    /// @param action where the form sends to
    /// @param key the secret of the address, or empty for those who have signed in
    /// @param lines the oldest first
    /// @param closed why nothing can be written, or empty
    /// @param text what was typed
    record Talk(
            String code,
            String back,
            String action,
            String key,
            List<Happening> lines,
            String closed,
            String text,
            List<FieldMessage> messages) {

        /// With what was typed and what is wrong with it.
        public Talk again(String typed, String wrong) {
            return new Talk(code, back, action, key, lines, closed, typed, List.of(new FieldMessage(TEXT, wrong)));
        }
    }

    /// Empty where no such case is.
    Optional<Talk> find(UnitId unit, CaseCode code, String key, Texts texts);

    /// @throws vn.xaso.kernel.Refusal where the text is empty or too long, too much waits or the time is over
    void write(UnitId unit, CaseCode code, String key, String text);
}
