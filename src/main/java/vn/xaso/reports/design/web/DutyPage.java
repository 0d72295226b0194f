package vn.xaso.reports.design.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// One duty: its terms, who has it, its forms, and where a round is opened.
///
/// @param copies forms of other duties that a new draft may begin with
/// @param mayOpen whether a form is published and rounds may be opened
public record DutyPage(
        String href,
        String title,
        Tag tag,
        boolean ended,
        int version,
        DutyFields fields,
        boolean allUnits,
        List<UnitLine> units,
        List<VersionLine> versions,
        List<Choice> copies,
        boolean mayOpen,
        boolean periodic,
        List<Choice> periods,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    /// @param chosen has the duty
    /// @param asked was ticked for a report that is asked for once
    public record UnitLine(String id, String name, boolean chosen, boolean asked) {}

    /// Whether somebody was asking for a report once and has to mend something.
    public boolean askedOnce() {
        return typed.containsKey("dueOn");
    }

    public boolean everybody() {
        return !askedOnce() || typed.containsKey("everybody");
    }

    public record VersionLine(String href, String name, Tag tag, String changed, boolean draft) {}

    public boolean hasDraft() {
        return versions.stream().anyMatch(VersionLine::draft);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
