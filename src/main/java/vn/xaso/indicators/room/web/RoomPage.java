package vn.xaso.indicators.room.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;

/// What a leader sees at one look.
///
/// @param asOf the time to the second
/// @param href the address of this page
/// @param units those of the province, the worst first; empty in a commune
/// @param queue null where no tickets are given
/// @param more whether the person may do something about it
/// @param back the way back to the province, or empty
public record RoomPage(
        String unit,
        String day,
        String asOf,
        String href,
        List<Figure> figures,
        List<Lines> lists,
        List<Choice> steps,
        @Nullable Queue queue,
        List<UnitLine> units,
        List<Alarm> alarms,
        int alarmCount,
        List<Said> directives,
        int directiveCount,
        boolean more,
        String back,
        String wall) {

    /// As many units are shown one by one, whatever stands there.
    private static final int MOST_UNFOLDED = 12;

    /// A number of the first row.
    ///
    /// @param text the number, or that it is more than can be told
    public record Figure(String href, String text, String label, Kind kind) {}

    /// Cases that are late, and those that will be.
    public record Lines(String id, String title, Kind kind, String count, List<Line> lines, String empty) {}

    /// @param holder who has it, or empty
    /// @param ask the way to ask about it, or empty
    public record Line(
            String href,
            String code,
            String about,
            String step,
            String due,
            Kind kind,
            String holder,
            String ask,
            String urge) {}

    public record Queue(String waiting, String longest, String counters, Kind kind) {}

    /// @param ask the way to ask the unit, or empty
    /// @param quiet whether nothing there needs a look
    public record UnitLine(
            String href,
            String name,
            String overdue,
            String tonight,
            String came,
            String ended,
            String documents,
            String alarms,
            Kind kind,
            String ask,
            String urge,
            boolean quiet) {}

    /// @param owner who answers for it
    public record Alarm(String href, Tag tag, String text, String owner, String since) {}

    /// A directive without an answer.
    public record Said(String href, Tag tag, String text, String to, String age, Kind kind) {}

    /// The units that need a look; on a television all that fit.
    public List<UnitLine> pressing() {
        return folds() ? units.stream().filter(line -> !line.quiet()).toList() : units;
    }

    public List<UnitLine> quiet() {
        return folds() ? units.stream().filter(UnitLine::quiet).toList() : List.of();
    }

    private boolean folds() {
        return units.size() > MOST_UNFOLDED;
    }
}
