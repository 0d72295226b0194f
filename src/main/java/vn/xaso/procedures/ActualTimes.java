package vn.xaso.procedures;

import java.util.List;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Texts;

/// How long a procedure really takes where it is handled, in words for citizens. Brought by whoever handles cases.
public interface ActualTimes {

    /// One office.
    ///
    /// @param unit its name
    /// @param words how long half of the cases took, and nine in ten
    /// @param basis of how many cases that is said, and of which time
    record Line(String unit, String words, String basis) {}

    /// Of the units that work with this program, by name; a unit with too few cases is not named.
    List<Line> list(ProcedureCode procedure, Texts texts);

    /// Of one unit; empty where it has too few cases.
    List<Line> at(UnitId unit, ProcedureCode procedure, Texts texts);
}
