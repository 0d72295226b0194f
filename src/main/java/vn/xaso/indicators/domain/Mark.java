package vn.xaso.indicators.domain;

import java.util.Collection;

/// A yes or no that counts. The place in this list is its bit in the database: only ever add at the end.
@SuppressWarnings("EnumOrdinal") // the place in the list is the place in the row
public enum Mark {
    ONLINE,
    POST,
    DECIDED,
    RESULT_NEEDED,
    RESULT_FILE,
    FILES,
    REUSED,
    FROM_STORE,
    IDENTIFIED,
    FEE,
    PAID_ONLINE,
    SATISFIED,
    RATED,
    DISLIKED,
    /// Ended by the due date, with no more than one request for more papers.
    IN_TIME,
    /// Sent online and not decided without the electronic result that is due.
    ONLINE_COUNTED,
    /// Signed electronically: of a document.
    SIGNED;

    public int bit() {
        return 1 << ordinal();
    }

    public static int bits(Collection<Mark> marks) {
        return marks.stream().mapToInt(Mark::bit).reduce(0, (all, one) -> all | one);
    }

    /// All bits of some marks.
    public static int bits(Mark... marks) {
        return bits(java.util.List.of(marks));
    }
}
