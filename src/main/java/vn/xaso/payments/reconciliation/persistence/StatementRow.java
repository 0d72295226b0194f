package vn.xaso.payments.reconciliation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Source;
import vn.xaso.payments.reconciliation.domain.Statement;
import vn.xaso.payments.reconciliation.domain.StatementLine;

/// Reads files and lines.
final class StatementRow {

    static final String STATEMENT = """
        select id, source, account, file_id, file_name, state, first_on, last_on, lines, fresh, brought_at, brought_by,
            by_name, by_person, version
        from payments.statement
        """;

    static final String LINE = """
        select id, source, no, key, on_day, number, words, amount, fee, batch, reference, outcome, obligation_id
        from payments.statement_line
        """;

    private StatementRow() {}

    static Statement statement(ResultSet row, int number) throws SQLException {
        return new Statement(
                row.getObject("id", UUID.class),
                Source.valueOf(row.getString("source")),
                row.getString("account"),
                row.getObject("file_id", UUID.class),
                row.getString("file_name"),
                Statement.State.valueOf(row.getString("state")),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                row.getInt("lines"),
                row.getInt("fresh"),
                row.getTimestamp("brought_at").toInstant(),
                row.getObject("brought_by", UUID.class),
                new Difference.Owner(row.getObject("by_person", UUID.class), row.getString("by_name")),
                row.getInt("version"));
    }

    static StatementLine line(ResultSet row, int number) throws SQLException {
        return new StatementLine(
                row.getObject("id", UUID.class),
                Source.valueOf(row.getString("source")),
                row.getInt("no"),
                row.getString("key"),
                row.getObject("on_day", LocalDate.class),
                row.getString("number"),
                row.getString("words"),
                row.getLong("amount"),
                row.getLong("fee"),
                row.getString("batch"),
                row.getString("reference"),
                StatementLine.Outcome.valueOf(row.getString("outcome")),
                row.getObject("obligation_id", UUID.class));
    }
}
