package vn.xaso.documents.books.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// Which register, and of which days.
///
/// @param book the one that is chosen
public record RegisterPage(List<Choice> books, String book, String from, String to, List<FieldMessage> messages) {

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
