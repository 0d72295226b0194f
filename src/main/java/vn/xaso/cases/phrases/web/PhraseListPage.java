package vn.xaso.cases.phrases.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Tag;

/// The sentences of the unit and the reader's own, by what they are written for.
///
/// @param count in words
/// @param failed whether a new sentence was refused
public record PhraseListPage(
        Asked asked,
        List<Choice> owners,
        List<Choice> states,
        List<Part> parts,
        String count,
        boolean failed,
        PhraseForm form) {

    /// @param state empty: those in use
    public record Asked(String text, String purpose, String whose, String state) {

        public boolean isNarrowed() {
            return !text.isEmpty() || !purpose.isEmpty() || !whose.isEmpty() || !state.isEmpty();
        }
    }

    public record Part(String name, List<Line> lines) {}

    /// @param procedure for which alone it is offered, in words
    public record Line(String href, String text, String procedure, String whose, Tag tag) {}
}
