package vn.xaso.cases.certification.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The books of certification year by year, and what may be done with them.
///
/// @param kept whether the official strikes numbers and opens volumes
/// @param done what was done just now, or empty
/// @param unclosed which book of an old year nobody closed, or empty
public record BooksPage(
        List<Link> tabs,
        List<Year> years,
        boolean kept,
        List<Choice> books,
        Map<String, String> typed,
        String done,
        String unclosed,
        List<FieldMessage> messages) {

    /// @param href its register
    /// @param volumeAct the address that opens the next volume, or empty
    /// @param closingAct the address that closes it, or empty
    public record Year(
            String href,
            String book,
            int year,
            List<Fact> facts,
            Tag tag,
            String closed,
            String volumeAct,
            int nextVolume,
            String closingAct) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
