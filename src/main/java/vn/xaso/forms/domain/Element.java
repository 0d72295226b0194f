package vn.xaso.forms.domain;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.xaso.forms.Wording;

/// One element of a form, without an answer. What an element asks stands at a place relative to what is around it.
sealed interface Element {

    List<Rule> rules();

    enum Style {
        PLAIN,
        ROW,
        TITLED
    }

    /// Several elements one below the other, or side by side on a wide screen.
    record Box(Style style, Wording title, Wording description, List<Element> elements, List<Rule> rules)
            implements Element {}

    /// A sentence between the questions.
    record Note(Wording text, List<Rule> rules) implements Element {}

    /// One question.
    record Question(List<String> path, FieldSpec spec, List<Rule> rules) implements Element {}

    /// Questions about one thing: their places begin at the thing.
    record Thing(List<String> path, Element inner, List<Rule> rules) implements Element {}

    /// A group that can be answered several times.
    ///
    /// @param each how one row is called
    /// @param item read when the first row is asked for: a group may hold itself
    /// @param itemTitle where the title of a row stands in it, or empty
    /// @param fresh what a new row begins with, or null
    record Rows(
            List<String> path,
            Wording title,
            Wording description,
            Wording each,
            boolean required,
            int least,
            int most,
            boolean sortable,
            Supplier<Element> item,
            List<String> itemTitle,
            @Nullable JsonNode fresh,
            List<Rule> rules)
            implements Element {}

    /// One of several kinds of answer.
    ///
    /// @param keyword `oneOf` or `anyOf`, as the schema says it
    record Either(
            List<String> path, String keyword, Wording title, boolean required, List<Branch> branches, List<Rule> rules)
            implements Element {}

    /// @param schema what an answer of this kind looks like
    record Branch(Wording title, JsonNode schema, Supplier<Element> element) {}
}
