package vn.xaso.cases;

import java.util.List;
import java.util.Optional;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// What waits in the cases of the unit, for pages that show the work of the day.
public interface CaseWork {

    /// What waits for the acting official today.
    Today today(Actor actor, Texts texts);

    /// The address of the page of a case, if the acting official may open it.
    Optional<String> find(Actor actor, CaseCode code);

    /// @param counters each is the length of the list behind it
    /// @param groups the beginnings of the lists that are not empty, what burns first
    record Today(List<Counter> counters, List<Group> groups) {}

    /// The beginning of a list.
    ///
    /// @param count how long the list is, a thousand at most
    /// @param href the whole list
    record Group(String title, Kind kind, int count, String href, List<Line> lines) {

        public boolean hasMore() {
            return count > lines.size();
        }
    }

    /// One case.
    ///
    /// @param due the day, or a dash while the clock stands still
    /// @param relative how far away it is, in words
    /// @param assignee in whose hands it is, or empty
    record Line(
            String href,
            String code,
            String procedure,
            String applicant,
            Tag tag,
            String due,
            String relative,
            Kind kind,
            String assignee) {}
}
