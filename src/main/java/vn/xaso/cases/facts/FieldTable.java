package vn.xaso.cases.facts;

import java.time.LocalDate;
import java.util.Map;
import vn.xaso.kernel.UnitId;

/// The table II.06 of a unit for any days, as those who report it ask for it. The rows of the unit must be open.
///
/// Law: 01/2020/TT-VPCP (table II.06)
public interface FieldTable {

    /// Columns beside the table.
    int STOPPED = 0;

    int FIRST_COLUMN = 3;
    int LAST_COLUMN = 13;

    /// Cases by the name of the field, and in it by the number of the column, 3 to 13 and [#STOPPED].
    ///
    /// @param to the last day, or today where that comes first
    Map<String, Map<Integer, Long>> of(UnitId unit, LocalDate from, LocalDate to);

    /// The page that shows the table and the cases behind each number.
    String href(UnitId unit, LocalDate from, LocalDate to);
}
