package vn.xaso.cases.legs.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// One leg as one of the two sides sees it.
///
/// @param back the list it belongs to
/// @param caseHref the case, or empty where the reader may not open it
/// @param answer what the receiver said, or empty
/// @param failed the act that was refused, or empty
/// @param typed what was typed in it
public record LegPage(
        String href,
        String title,
        String code,
        Tag tag,
        Link back,
        String caseHref,
        List<Fact> facts,
        String question,
        List<Link> papers,
        String answer,
        List<Link> answerPapers,
        List<Happening> events,
        List<Form> forms,
        List<Choice> officials,
        int version,
        List<FieldMessage> messages,
        String failed,
        Map<String, String> typed) {

    /// @param key names its texts, `legs.act.<key>.*`
    /// @param path where it is sent, under the address of the leg
    /// @param next true for what usually comes next
    public record Form(String key, String path, Shape shape, boolean next) {}

    /// What a form asks for.
    public enum Shape {
        PLAIN,
        NOTE,
        ANSWER,
        ASSIGN,
        OUTSIDE
    }

    public boolean hasNext() {
        return forms.stream().anyMatch(Form::next);
    }

    public boolean isOpen(Form form) {
        return failed.isEmpty() ? form.next() : failed.equals(form.path());
    }

    public String typed(Form form, String field) {
        return form.path().equals(failed) ? typed.getOrDefault(field, "") : "";
    }

    public String error(Form form, String field) {
        return form.path().equals(failed) ? FieldMessage.at(messages, field) : "";
    }
}
