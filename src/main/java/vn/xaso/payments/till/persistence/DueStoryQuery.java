package vn.xaso.payments.till.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Account;
import vn.xaso.payments.domain.Deed;

/// Reads the ledger of one obligation, with who wrote it.
@Repository
public class DueStoryQuery {

    private final JdbcClient database;

    DueStoryQuery(JdbcClient database) {
        this.database = database;
    }

    /// @param account null for the program and for a message from outside
    /// @param note the words that were written with it, or empty
    public record Line(
            Instant at,
            Deed deed,
            Account debit,
            Account credit,
            Money amount,
            @Nullable UUID account,
            String name,
            String note) {}

    /// @param proof the paper that was shown, or empty
    public record Exempted(Money amount, String ground, String proof, Instant at, String name) {}

    public List<Line> postings(UnitId unit, UUID obligation) {
        return database.sql("""
            select at, deed, debit, credit, amount, by_account, by_name, note from payments.posting
            where unit_id = :unit and obligation_id = :obligation order by no
            """)
                .param("unit", unit.value())
                .param("obligation", obligation)
                .query((row, number) -> new Line(
                        row.getTimestamp("at").toInstant(),
                        Deed.valueOf(row.getString("deed")),
                        Account.valueOf(row.getString("debit")),
                        Account.valueOf(row.getString("credit")),
                        new Money(row.getLong("amount")),
                        row.getObject("by_account", UUID.class),
                        row.getString("by_name"),
                        row.getString("note")))
                .list();
    }

    public List<Exempted> exemptions(UnitId unit, UUID obligation) {
        return database.sql("""
            select amount, ground, proof, at, by_name from payments.exemption
            where unit_id = :unit and obligation_id = :obligation order by at, id
            """)
                .param("unit", unit.value())
                .param("obligation", obligation)
                .query((row, number) -> new Exempted(
                        new Money(row.getLong("amount")),
                        row.getString("ground"),
                        row.getString("proof"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name")))
                .list();
    }
}
