package vn.xaso.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.UnitId;

/// Figures that the house knows already, so that nobody types them into a report. Each part that counts something
/// brings one.
///
/// Law: 09/2019/NĐ-CP
public interface KnownFigures {

    /// What can be asked for. Cheap: the same every time.
    List<Figure> offered();

    /// The values for a unit and the days of a period; what is not known is left out. All of a report are asked for
    /// at once, so that they cost one look. The rows of the unit must be open (`UnitScope`).
    ///
    /// @param asked only keys that this part offers
    Map<Asked, Value> values(Set<Asked> asked, UnitId unit, LocalDate from, LocalDate to);

    /// @param argument what the row of the table says, such as the name of a field of procedures; empty for all,
    ///     [#REST] for what no other row of the report names
    record Asked(String key, String argument) {

        public static final String REST = "*";
    }

    /// @param key stable for ever, such as `cases.II06.3`
    /// @param unit of measure, or nothing
    /// @param argument what the row has to say, or nothing where the figure needs no word
    record Figure(String key, Wording words, Wording unit, Wording argument) {}

    /// @param href the page that shows where it comes from, or empty
    record Value(BigDecimal number, String href) {}
}
