package vn.xaso.forms;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.ui.Texts;

/// A form as it was published: read once, never changed, used by many threads at once.
public interface FormDefinition {

    /// Stands before the name of every field in a page, so that a form does not meet other fields of the page.
    String PREFIX = "form.";

    /// The button of a repeated group that was pressed.
    String COMMAND = "form.~do";

    /// The button that only asks for the questions that follow from the answers.
    String AGAIN = "form.~again";

    int ALL_GROUPS = -1;

    UUID id();

    String key();

    int version();

    /// What stands in the form before anybody has answered.
    ObjectNode begin();

    /// Reads what a browser sent from a page with all groups. Nothing typed is lost, not even what is wrong.
    FormAnswers read(Map<String, String[]> parameters);

    /// Reads one group into the answers that were kept before; only what is wrong in this group is told.
    ///
    /// @param group its number ([FormView.Group#number]), or [#ALL_GROUPS]
    FormAnswers read(ObjectNode before, int group, Map<String, String[]> parameters);

    /// Checks answers that came as JSON or were kept.
    FormAnswers check(ObjectNode answers);

    /// Of answers to a form that several share, those to the questions of this one.
    ObjectNode ofShared(ObjectNode answers);

    /// The form with answers and errors, ready to be shown in one language.
    FormView view(FormAnswers answers, Texts texts);

    FormView view(ObjectNode answers, List<FieldError> errors, Texts texts);
}
