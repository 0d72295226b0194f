package vn.xaso.documents.numbers.web;

import java.util.List;
import java.util.Set;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// Which types share their numbers, year by year.
///
/// @param version of the series that the person sees
/// @param openYears where something can be decided; empty for those who only read
public record SeriesPage(
        int version,
        List<Year> years,
        List<Choice> openYears,
        List<Choice> types,
        Typed typed,
        List<FieldMessage> messages) {

    /// @param clearing where the decision is taken back, or empty
    public record Year(String name, List<Line> sets, String clearing) {}

    public record Line(String name, String types) {}

    public record Typed(String year, String name, Set<String> types) {

        static final Typed NOTHING = new Typed("", "", Set.of());
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
