package vn.xaso.cases.steps.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The open steps of cases that follow a design, or how long each step takes.
///
/// @param lines the open steps; empty on the page of the times
/// @param times how each step goes; empty on the page of the open steps
/// @param clear the address without filters, or empty where none is set
public record StepListPage(
        List<Link> tabs,
        List<Choice> procedures,
        List<Choice> standings,
        Typed typed,
        String clear,
        List<Line> lines,
        List<Walked> times,
        @Nullable String first,
        @Nullable String next,
        List<Link> files,
        List<FieldMessage> messages) {

    public record Typed(String procedure, String standing, String from, String to) {}

    /// @param due null where the step has no time of its own
    public record Line(
            String href,
            String code,
            String procedure,
            String step,
            Tag tag,
            String worker,
            CaseWords.@Nullable Due due) {}

    /// A version with its steps.
    public record Walked(String procedure, List<Times> steps) {}

    /// @param lateHref the open steps that are late
    /// @param share of what is done or overdue, such as `25%`, or a dash
    public record Times(
            String procedure,
            String step,
            String open,
            String overdue,
            String lateHref,
            String done,
            String late,
            String share,
            String wentOn,
            String returned) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
