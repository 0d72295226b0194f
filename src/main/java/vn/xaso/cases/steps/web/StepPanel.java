package vn.xaso.cases.steps.web;

import java.util.List;
import java.util.Map;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.procedures.FlowPicture;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Tag;

/// Where a case is in its designed steps, and what its reader may do there.
///
/// @param version of the case that the reader sees
/// @param hint what is to be done instead of a way on, or empty
/// @param backPath where a step that is sent back goes to, under the address
/// @param backs the steps to which the reader may send back
/// @param story the steps behind, the newest first
/// @param failed the form that was refused, or empty
/// @param error why, or empty
public record StepPanel(
        String href,
        int version,
        List<Here> here,
        List<Way> ways,
        String hint,
        String backPath,
        List<Choice> backs,
        List<Asked> asked,
        List<Happening> story,
        FlowPicture picture,
        String failed,
        String error,
        Map<String, String> typed) {

    /// An open step.
    ///
    /// @param due null where it has no time of its own
    public record Here(String name, String who, Tag tag, CaseWords.@org.jspecify.annotations.Nullable Due due) {}

    /// A way on.
    ///
    /// @param no its place among the ways that leave the step
    /// @param condition when it is taken, or empty
    /// @param officials to whom the next step may be given; empty where nobody has to be named
    public record Way(int no, String condition, String label, List<Choice> officials, String official) {}

    /// A question that has no answer: the office is late, or it gave the question back.
    public record Asked(int no, String name, String why, boolean mayAskAgain) {}

    public boolean hasForms() {
        return !ways.isEmpty() || !backs.isEmpty() || !asked.isEmpty();
    }

    public String error(String form) {
        return form.equals(failed) ? error : "";
    }

    public String typed(String form, String field) {
        return form.equals(failed) ? typed.getOrDefault(field, "") : "";
    }
}
