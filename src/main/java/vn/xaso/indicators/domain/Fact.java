package vn.xaso.indicators.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.DataSet;
import vn.xaso.kernel.UnitId;

/// What counts of one case or one document.
///
/// @param takenIn the unit that received it, where it is another one than that which decides
/// @param procedure empty for documents
/// @param due the day, or null; never before `received`: what came too late for its day counts as due when it came
/// @param ended the day, or null while it is open
/// @param marks bits of [Mark]
/// @param minutes working time it took, or null
public record Fact(
        Key key,
        UnitId unit,
        @Nullable UnitId takenIn,
        String procedure,
        LocalDate received,
        @Nullable LocalDate due,
        @Nullable LocalDate ended,
        int marks,
        @Nullable Integer minutes) {

    public Fact {
        due = due != null && due.isBefore(received) ? received : due;
    }

    public record Key(UUID subject, Kind kind) {}

    public enum Kind {
        CASE(1),
        /// A case as the national portal has acknowledged it.
        ACKNOWLEDGED(2),
        INCOMING(3),
        ISSUED(4);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        /// As it stands in the database.
        public int number() {
            return number;
        }

        public static Kind of(int number) {
            return values()[number - 1];
        }

        public boolean isCase() {
            return this == CASE || this == ACKNOWLEDGED;
        }

        public DataSet dataSet() {
            return this == ACKNOWLEDGED ? DataSet.SYNCHRONISED : DataSet.LOCAL;
        }

        /// The kind whose facts make the cases of that set.
        public static Kind casesOf(DataSet set) {
            return set == DataSet.LOCAL ? CASE : ACKNOWLEDGED;
        }
    }

    public boolean has(Mark mark) {
        return (marks & mark.bit()) != 0;
    }

    /// Whether its day went by before it ended.
    public boolean isUnmet() {
        return due != null && (ended == null || ended.isAfter(due));
    }
}
