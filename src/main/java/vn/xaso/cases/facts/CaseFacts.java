package vn.xaso.cases.facts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// What statistics ask of cases: of those that were accepted, and of no other. The rows of the units must be open
/// (`UnitScope`).
///
/// Law: 766/QĐ-TTg
public interface CaseFacts {

    /// One accepted case.
    ///
    /// @param unit the unit that decides
    /// @param receivedAt the unit that took it in
    /// @param acknowledged what the national portal has acknowledged of it, or null where that is nothing
    record Fact(
            UUID id,
            UnitId unit,
            UnitId receivedAt,
            String code,
            String procedure,
            Values local,
            @Nullable Values acknowledged) {}

    /// What counts.
    ///
    /// @param due null while the clock stands still
    /// @param ended decided, withdrawn or stopped; null while it is open
    /// @param supplements how often the applicant was asked for more papers
    /// @param minutes working time from acceptance to the end without the pauses, or null where it is not known
    record Values(
            Instant received,
            @Nullable Instant due,
            @Nullable Instant ended,
            int supplements,
            @Nullable Integer minutes,
            Set<Mark> marks) {

        public Values {
            marks = Set.copyOf(marks);
        }

        /// Whether it ended by the due date; also where the clock stood still at the end.
        public boolean endedByItsDate() {
            return ended != null && (due == null || !ended.isAfter(due));
        }
    }

    enum Mark {
        /// `KenhThucHien` 2.
        ONLINE,
        /// `KenhThucHien` 3.
        POST,
        /// It ended with a decision.
        DECIDED,
        /// Its procedure leads to a document.
        RESULT_NEEDED,
        /// The result is there as a file.
        RESULT_FILE,
        /// At least one paper is there as a file.
        FILES,
        /// An official digitised a paper, or one out of the store was used.
        REUSED,
        /// A paper out of the document store was used.
        FROM_STORE,
        /// The applicant signed in with a confirmed identity.
        IDENTIFIED,
        /// A fee was really owed.
        FEE,
        PAID_ONLINE,
        /// 4 or 5 of 5.
        SATISFIED,
        RATED,
        /// 1 or 2 of 5.
        DISLIKED
    }

    /// Something that counts has changed of an accepted case, beside its own acts: announced in the transaction.
    record Changed(UnitId unit, UUID caseId) {}

    /// Those of these that were accepted.
    List<Fact> of(Set<UnitId> units, Set<UUID> cases);

    /// All accepted cases of a unit by id, page by page.
    ///
    /// @param after the last id of the page before, or null
    List<Fact> page(UnitId unit, @Nullable UUID after, int size);

    /// How a list names a case, and where its page is.
    record Label(String code, String procedure, String href) {}

    Map<UUID, Label> labels(Set<UnitId> units, Set<UUID> cases);
}
