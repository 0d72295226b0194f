package vn.xaso.documents.numbers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.numbers.persistence.NumberListQuery.Filter;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The entries of the register, and what waits for a second person.
///
/// @param first where the list begins, or null on the first page
/// @param next where it goes on, or null
/// @param files the whole list to print or to take along
public record NumbersPage(
        Filter filter,
        List<Choice> years,
        List<Change> waiting,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> files) {

    public boolean narrowed() {
        return !filter.text().isBlank() || filter.year() != null || filter.onlyVoided();
    }

    public String year() {
        return filter.year() == null ? "" : filter.year().toString();
    }

    /// @param tag empty text for a number in use
    public record Line(
            String href, String symbol, String day, String summary, String holder, int copies, String note, Tag tag) {}

    /// @param what the field and its old and new value
    /// @param who asked and decided, and when
    /// @param deciding where it is decided, or empty where it is not this official's
    public record Change(
            String symbol,
            String href,
            String what,
            String reason,
            String who,
            Tag tag,
            String deciding,
            boolean isOwn) {}

    /// One entry with its changes.
    ///
    /// @param paperHref the document, or empty for a copy and for the result of a case
    /// @param caseHref the case whose result it is, or empty where there is none or the official may not open it
    /// @param asking where a change is asked for, or empty
    public record Entry(
            String symbol,
            List<Fact> facts,
            String paperHref,
            String caseHref,
            List<Change> changes,
            String asking,
            List<Choice> fields,
            Typed typed,
            List<FieldMessage> messages) {

        public String error(String field) {
            return FieldMessage.at(messages, field);
        }
    }

    public record Typed(String field, String value, String reason) {

        static final Typed NOTHING = new Typed("", "", "");
    }
}
