package vn.xaso.documents.incoming.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// The page on which a register is chosen.
///
/// @param typed what is chosen
public record IncomingRegisterPage(List<Choice> books, List<Choice> forms, Typed typed, List<FieldMessage> messages) {

    public record Typed(String book, String form, String from, String until) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
