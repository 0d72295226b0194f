package vn.xaso.cases.figures.domain;

import java.util.EnumSet;
import java.util.Set;

/// A column of the report table II.06, or a figure that explains why its sums do not meet.
///
/// A withdrawn case counts as resolved, as the national groups of states do; a stopped case is neither resolved nor
/// open and stands beside the table.
///
/// Law: 01/2020/TT-VPCP (table II.06)
public enum Figure {
    RECEIVED(3),
    ONLINE(4),
    DIRECT(5),
    CARRIED(6),
    RESOLVED(7),
    EARLY(8),
    ON_TIME(9),
    LATE(10),
    OPEN(11),
    OPEN_IN_TIME(12),
    OPEN_LATE(13),
    STOPPED(0),
    ELSEWHERE(0);

    private final int column;

    Figure(int column) {
        this.column = column;
    }

    /// The number of the column; 0 for a figure beside the table.
    public int column() {
        return column;
    }

    public boolean isColumn() {
        return column > 0;
    }

    /// How its cases came into the period.
    public Set<Came> came() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(Came.ONLINE, Came.DIRECT, Came.CARRIED);
            case ONLINE -> EnumSet.of(Came.ONLINE);
            case DIRECT -> EnumSet.of(Came.DIRECT);
            case CARRIED -> EnumSet.of(Came.CARRIED);
            case ELSEWHERE -> EnumSet.of(Came.ELSEWHERE);
            default -> EnumSet.allOf(Came.class);
        };
    }

    /// How its cases stood at the end of the period.
    public Set<Stands> stands() {
        return switch (this) {
            case RESOLVED -> EnumSet.of(Stands.EARLY, Stands.ON_TIME, Stands.LATE);
            case EARLY -> EnumSet.of(Stands.EARLY);
            case ON_TIME -> EnumSet.of(Stands.ON_TIME);
            case LATE -> EnumSet.of(Stands.LATE);
            case OPEN -> EnumSet.of(Stands.OPEN_IN_TIME, Stands.OPEN_LATE);
            case OPEN_IN_TIME -> EnumSet.of(Stands.OPEN_IN_TIME);
            case OPEN_LATE -> EnumSet.of(Stands.OPEN_LATE);
            case STOPPED -> EnumSet.of(Stands.STOPPED);
            default -> EnumSet.allOf(Stands.class);
        };
    }

    boolean holds(FieldFigures.Cell cell) {
        return came().contains(cell.came()) && stands().contains(cell.stands());
    }
}
