package vn.xaso.documents;

import java.time.LocalDate;
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

/// What waits among the documents of the unit, for pages that show the work of the day. The incoming and the outgoing
/// part each bring one.
public interface DocumentWork {

    /// Lets documents be found where they are now. Brought by the parts whose documents may get another unit.
    interface Found {

        /// @param before the unit as whose documents they are found no more, or the same where they stayed
        void findAgain(UnitId before, UnitId now, List<UUID> documents);
    }

    /// What statistics ask of documents: of registered incoming ones, and of issued ones. Each part brings its own. The
    /// rows of the units must be open (`UnitScope`).
    interface Counting {

        Direction direction();

        List<Counted> of(Set<UnitId> units, Set<UUID> documents);

        /// All of a unit by id, page by page.
        ///
        /// @param after the last id of the page before, or null
        List<Counted> page(UnitId unit, @Nullable UUID after, int size);
    }

    enum Direction {
        INCOMING,
        ISSUED
    }

    /// @param symbol number and notation
    /// @param on the day of arrival or of issue
    /// @param ended the day on which nothing more was to be done, or null
    /// @param signed whether it was signed electronically
    record Counted(
            UUID id,
            UnitId unit,
            String symbol,
            LocalDate on,
            @Nullable LocalDate due,
            @Nullable LocalDate ended,
            boolean signed,
            String href) {}

    /// Something that counts may have changed of a document. Announced in the transaction.
    record Changed(UnitId unit, Direction direction, UUID document) {}

    Today today(Actor actor, Texts texts);

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

    /// One document.
    ///
    /// @param symbol number and notation, or a word where there is none yet
    /// @param from issuer or drafting office
    /// @param due the day, or empty
    /// @param relative how far away it is, in words
    record Line(
            UUID id,
            String href,
            String symbol,
            String summary,
            String from,
            Tag tag,
            String due,
            String relative,
            Kind kind) {}

    /// What is late among the documents of units. The rows of the units must be open.
    interface Room {

        int MOST = 1_000;

        /// Up to a thousand for each unit; every unit asked for is in the answer.
        Map<UnitId, Integer> late(Set<UnitId> units);

        /// The oldest first.
        List<Late> late(UnitId unit, int most);

        /// The open incoming documents by those who have them in hand; the first 10,000 of a unit that has more.
        List<Load> loads(UnitId unit);

        /// Those of the documents, incoming or outgoing, about which nobody has to do anything any more, or that the
        /// unit has no more.
        Set<UUID> over(UnitId unit, Set<UUID> documents);
    }

    /// @param holder the person in whose hands they are, or null where they wait at an office or with the clerks
    record Load(@Nullable UUID holder, int open, int late) {}

    /// Which way a document goes.
    enum Side {
        INCOMING,
        /// Drafts as well.
        OUTGOING
    }

    /// Tells what a document is to whoever may open it. The incoming and the outgoing part each bring one.
    interface Opening {

        Side side();

        /// @throws vn.xaso.kernel.Absent where the official may not open it
        Late get(Actor actor, UUID document);
    }

    /// @param symbol number and notation, or empty
    /// @param holder the person in whose hands it is, or null
    record Late(
            UUID id,
            String href,
            String symbol,
            String summary,
            @Nullable LocalDate due,
            @Nullable UUID holder) {}

    /// Brings something to the page of a document from a module above.
    interface Beside {
        Optional<Panel> find(Actor actor, Side side, UUID document, Texts texts);
    }
}
