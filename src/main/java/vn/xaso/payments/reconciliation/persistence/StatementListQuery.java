package vn.xaso.payments.reconciliation.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Slice;
import vn.xaso.payments.reconciliation.domain.Statement;
import vn.xaso.payments.reconciliation.domain.StatementLine;

/// Reads the files that were brought, their lines, and debts to which money can be assigned.
@Repository
public class StatementListQuery {

    static final int PAGE = 30;
    private static final int MOST_LINES = 500;

    private final JdbcClient database;

    StatementListQuery(JdbcClient database) {
        this.database = database;
    }

    /// Somebody owes or has owed this.
    public record Debt(UUID id, String code, String payer, long total, long open, LocalDate on) {}

    public Slice<Statement> page(Actor actor, @Nullable String after) {
        var cursor = after == null ? null : after.split("~", 2);
        var rows = database.sql(StatementRow.STATEMENT + " where unit_id = :unit"
                        + (cursor == null ? "" : " and (brought_at, id) < (:at, :id)")
                        + " order by brought_at desc, id desc limit " + (PAGE + 1))
                .param("unit", actor.unit().value())
                .param("at", cursor == null ? null : Timestamp.from(Instant.parse(cursor[0])))
                .param("id", cursor == null ? null : UUID.fromString(cursor[1]))
                .query(StatementRow::statement)
                .list();
        return Slice.cut(rows, PAGE, row -> row.broughtAt() + "~" + row.id());
    }

    /// Those that no earlier file had; the first ones of a long file.
    public List<StatementLine> lines(Actor actor, UUID statement) {
        return database.sql(StatementRow.LINE
                        + " where unit_id = :unit and statement_id = :statement order by no limit :most")
                .param("unit", actor.unit().value())
                .param("statement", statement)
                .param("most", MOST_LINES)
                .query(StatementRow::line)
                .list();
    }

    /// Debts with these words in code or payer, those of the amount first.
    public List<Debt> debts(Actor actor, String text, long amount, int most) {
        return database.sql("""
            select id, code, payer, total, open, demanded_at from payments.obligation
            where unit_id = :unit and (:text = '' and state = 'OPEN' and open = :amount
                or :text <> '' and position(kernel.fold(:text) in kernel.fold(code || ' ' || payer)) > 0)
            order by (open = :amount) desc, (state = 'OPEN') desc, demanded_at desc limit :most
            """)
                .param("unit", actor.unit().value())
                .param("text", text.strip())
                .param("amount", amount)
                .param("most", most)
                .query((row, number) -> new Debt(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("payer"),
                        row.getLong("total"),
                        row.getLong("open"),
                        LocalDate.ofInstant(
                                row.getTimestamp("demanded_at").toInstant(), vn.xaso.kernel.OfficeClock.ZONE)))
                .list();
    }
}
