package vn.xaso.mergers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.mergers.application.MergerProgress;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// One plan: which units become which.
///
/// @param fault why the last run was undone, or empty
/// @param stand how far a run is that goes on now, or null
/// @param isOpen whether it may be changed
/// @param mayTakeBack whether it is confirmed and has not run
/// @param choices the units that may be added
/// @param figures what was moved and what stayed, after the run
public record PlanPage(
        String href,
        String title,
        String basis,
        String on,
        Tag tag,
        List<Fact> facts,
        String fault,
        MergerProgress.@Nullable Stand stand,
        boolean isOpen,
        boolean isExample,
        boolean mayTakeBack,
        int version,
        List<Successor> successors,
        List<Choice> choices,
        List<FigureLine> figures,
        List<Link> files,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    /// @param old what it is made of
    public record Successor(String code, String name, String agencyCode, List<Old> old) {}

    public record Old(String id, String href, String name) {}

    public record FigureLine(String kind, String fate, String count) {}

    /// Whether it has not been run.
    public boolean isAhead() {
        return isOpen || mayTakeBack;
    }

    /// Whether it happened before anybody worked with the program.
    public boolean isRecordOnly() {
        return !isAhead() && figures.isEmpty();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
