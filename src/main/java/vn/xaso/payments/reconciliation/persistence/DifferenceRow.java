package vn.xaso.payments.reconciliation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Source;

/// Reads differences.
final class DifferenceRow {

    static final String DIFFERENCE = """
        select id, kind, source, line_id, obligation_id, reference, code, words, there, here, on_day, opened_at, owner,
            owner_name, state, ending, note, version
        from payments.difference
        """;

    private DifferenceRow() {}

    static Difference read(ResultSet row, int number) throws SQLException {
        var ending = row.getString("ending");
        return new Difference(
                row.getObject("id", UUID.class),
                Difference.Kind.valueOf(row.getString("kind")),
                Source.valueOf(row.getString("source")),
                row.getObject("line_id", UUID.class),
                row.getObject("obligation_id", UUID.class),
                row.getString("reference"),
                row.getString("code"),
                row.getString("words"),
                row.getLong("there"),
                row.getLong("here"),
                row.getObject("on_day", LocalDate.class),
                row.getTimestamp("opened_at").toInstant(),
                new Difference.Owner(row.getObject("owner", UUID.class), row.getString("owner_name")),
                Difference.State.valueOf(row.getString("state")),
                ending.isEmpty() ? null : Difference.Ending.valueOf(ending),
                row.getString("note"),
                row.getInt("version"));
    }
}
