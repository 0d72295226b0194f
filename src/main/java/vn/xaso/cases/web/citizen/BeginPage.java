package vn.xaso.cases.web.citizen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.procedures.ActualTimes;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;

/// Before the start: where to send it and what will be needed.
///
/// @param offered communes that work with this program
/// @param chosen the commune that was chosen, or null
/// @param times how long it really takes in the chosen commune, empty where too few cases tell
/// @param open false where the chosen commune does not take this procedure from home
/// @param key makes one draft of one page, however often it is sent
public record BeginPage(
        String code,
        String procedure,
        List<Fact> facts,
        List<Paper> papers,
        List<Place> offered,
        String asked,
        List<Place> found,
        @Nullable Place chosen,
        List<ActualTimes.Line> times,
        boolean open,
        String key,
        List<FieldMessage> messages) {

    /// @param note how many, or from where the office fetches it
    public record Paper(String name, String note) {}

    /// @param before the old name that was asked for, or empty
    public record Place(String id, String name, String before) {}

    public boolean isAsked() {
        return !asked.isEmpty();
    }
}
