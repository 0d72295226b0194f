package vn.xaso.cases.hands.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// Who gets the cases of a field, as each unit wrote it down.
public interface AssignmentRules {

    int MOST_WEIGHT = 9;

    /// A line: an office with all its specialists, or one official.
    ///
    /// @param no its place among the lines of the field
    /// @param weight how many cases somebody gets for one of a person with weight 1
    record Rule(
            String field,
            int no,
            @Nullable UUID office,
            @Nullable UUID official,
            int weight) {}

    /// By field, in the order of the lines.
    List<Rule> of(UnitId unit);

    /// Puts these lines in the place of all that the field had.
    void replace(UnitId unit, String field, List<Rule> rules);

    /// Whether cases are given out by the rule as soon as they are accepted.
    boolean isAutomatic(UnitId unit);

    void setAutomatic(UnitId unit, boolean automatic);
}
