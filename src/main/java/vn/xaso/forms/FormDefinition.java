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

    UUID id();

    String key();

    int version();

    /// Reads what a browser sent. Nothing typed is lost, not even what is wrong.
    FormAnswers read(Map<String, String[]> parameters);

    /// Checks answers that came as JSON.
    FormAnswers check(ObjectNode answers);

    /// The form with answers and errors, ready to be shown in one language.
    FormView view(ObjectNode answers, List<FieldError> errors, Texts texts);
}
