package vn.xaso.indicators.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.xaso.indicators.domain.Fact;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.kernel.UnitId;

/// Reads a row of `indicators.fact` with the code of its procedure.
final class FactRow {

    private FactRow() {}

    static Fact of(ResultSet row) throws SQLException {
        var takenIn = row.getObject("taken_in", UUID.class);
        return new Fact(
                new Fact.Key(row.getObject("subject", UUID.class), Kind.of(row.getInt("kind"))),
                new UnitId(row.getObject("unit_id", UUID.class)),
                takenIn == null ? null : new UnitId(takenIn),
                row.getString("procedure_code"),
                row.getObject("received", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("ended", LocalDate.class),
                row.getInt("marks"),
                row.getObject("minutes", Integer.class));
    }
}
