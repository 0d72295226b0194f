package vn.xaso.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Panel;
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

    /// How the open cases of units stand at this moment. The rows of the units must be open. No answer reads all cases:
    /// each number ends at a thousand.
    interface Room {

        /// So many overdue cases of a unit are counted where many units stand beside each other.
        int FEW = 100;

        /// Many units beside each other, each counted as far as can be told quickly. Every unit asked for is in the
        /// answer.
        ///
        /// @param many those of which only that is counted of the overdue cases which was due today
        Map<UnitId, Standing> standings(Set<UnitId> units, Set<UnitId> many);

        /// One unit, counted to the end.
        Whole whole(UnitId unit, Texts texts);

        /// Open cases that are due before then and not before `from`, the oldest first.
        ///
        /// @param from null for all that are due before
        List<Held> due(UnitId unit, @Nullable Instant from, Instant before, int most, Texts texts);

        /// @throws vn.xaso.kernel.Absent where the official may not open it
        Held get(Actor actor, UUID caseId, Texts texts);

        /// Those of the cases that have their result or ended without one, or that the unit has no more.
        Set<UUID> over(UnitId unit, Set<UUID> cases);

        /// Gives the case to somebody who reviews cases; for those who may assign.
        void assign(Actor actor, UUID caseId, UUID person);
    }

    /// @param more whether there are more than so many
    record Count(long number, boolean more) {

        public static final Count NONE = new Count(0, false);

        public Count plus(Count other) {
            return new Count(number + other.number, more || other.more);
        }
    }

    /// @param overdue now
    /// @param lateToday those of them that were due today
    /// @param tonight will be by the end of today
    /// @param came today
    /// @param ended today
    record Standing(Count overdue, long lateToday, Count tonight, Count came, Count ended) {

        public static final Standing NOTHING = new Standing(Count.NONE, 0, Count.NONE, Count.NONE, Count.NONE);

        /// The same where it is known elsewhere how many were overdue before today.
        public Standing overdueBefore(long known) {
            boolean tellsMore = overdue.more && known + lateToday >= overdue.number;
            return tellsMore
                    ? new Standing(new Count(known + lateToday, false), lateToday, tonight, came, ended)
                    : this;
        }

        public Standing plus(Standing other) {
            return new Standing(
                    overdue.plus(other.overdue),
                    lateToday + other.lateToday,
                    tonight.plus(other.tonight),
                    came.plus(other.came),
                    ended.plus(other.ended));
        }
    }

    /// @param steps how many open cases wait at each step, by the word for it; the fullest first
    record Whole(Standing standing, List<Step> steps) {}

    record Step(String text, int count) {}

    /// An open case, with nothing that tells who applied.
    ///
    /// @param code or a word where there is none yet
    /// @param step where it waits, in words
    /// @param holder in whose hands it is, or null where it waits at a desk
    record Held(
            UUID id,
            String href,
            String code,
            String procedure,
            String step,
            @Nullable Instant dueAt,
            @Nullable UUID holder) {}

    /// Brings something to the page of a case from a module above. Called inside the transaction that reads the page;
    /// must ask nothing of the database for an ordinary case where it can.
    interface Beside {
        Optional<Panel> find(Actor actor, UUID caseId, Texts texts);
    }
}
