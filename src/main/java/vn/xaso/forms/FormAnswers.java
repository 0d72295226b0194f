package vn.xaso.forms;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What somebody answered on a form, and what is still wrong with it.
///
/// @param values the answers with their types; hidden fields are not among them; what could not be read stays as text
public record FormAnswers(ObjectNode values, List<FieldError> errors) {

    public FormAnswers {
        errors = List.copyOf(errors);
    }

    public boolean areComplete() {
        return errors.isEmpty();
    }
}
