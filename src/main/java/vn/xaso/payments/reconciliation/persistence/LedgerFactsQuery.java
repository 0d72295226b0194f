package vn.xaso.payments.reconciliation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.reconciliation.domain.LedgerFacts;
import vn.xaso.payments.reconciliation.domain.Source;

/// Reads the ledger for the comparison with files.
@Repository
class LedgerFactsQuery implements LedgerFacts {

    private final JdbcClient database;

    LedgerFactsQuery(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<UUID> obligationOf(Way way, String transaction) {
        return database.sql("select obligation_id from payments.transaction where way = :way and transaction ="
                        + " :transaction")
                .param("way", way.name())
                .param("transaction", transaction)
                .query(UUID.class)
                .optional();
    }

    @Override
    public List<Missing> missingThere(UnitId unit, Source source, LocalDate from, LocalDate to) {
        return database.sql("""
            select t.reference, t.obligation_id, o.code, o.payer, t.amount, t.at
            from payments.transaction t join payments.obligation o on o.id = t.obligation_id
            where t.unit_id = :unit and t.way = :way and t.at >= :from and t.at < :to and not exists (
                select 1 from payments.statement_line l
                where l.unit_id = t.unit_id and l.source = :source
                    and (l.number = t.transaction or l.reference = t.reference))
            order by t.at
            """)
                .param("unit", unit.value())
                .param("way", source.way().name())
                .param("source", source.name())
                .param("from", start(from))
                .param("to", start(to.plusDays(1)))
                .query(LedgerFactsQuery::missing)
                .list();
    }

    private static Missing missing(ResultSet row, int number) throws SQLException {
        return new Missing(
                row.getString("reference"),
                row.getObject("obligation_id", UUID.class),
                row.getString("code"),
                row.getString("payer"),
                row.getLong("amount"),
                LocalDate.ofInstant(row.getTimestamp("at").toInstant(), OfficeClock.ZONE));
    }

    static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(OfficeClock.ZONE).toInstant());
    }

    @Override
    public Optional<Slip> slip(UnitId unit, String plain, String number) {
        return database.sql("""
            select id, amount, confirmed_at is not null as confirmed from payments.deposit
            where unit_id = :unit and (:number <> '' and bank_reference = :number
                or position('NK' || right(cast(year as text), 2) || lpad(cast(number as text), 7, '0') in :plain) > 0)
            order by made_at desc limit 1
            """)
                .param("unit", unit.value())
                .param("plain", plain)
                .param("number", number)
                .query((row, count) ->
                        new Slip(row.getObject("id", UUID.class), row.getLong("amount"), row.getBoolean("confirmed")))
                .optional();
    }

    @Override
    public Optional<String> code(UnitId unit, UUID obligation) {
        return database.sql("select code from payments.obligation where unit_id = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", obligation)
                .query(String.class)
                .optional();
    }

    @Override
    public @Nullable Long asked(UnitId unit, String reference) {
        return database.sql("select amount from payments.attempt where unit_id = :unit and reference = :reference")
                .param("unit", unit.value())
                .param("reference", reference)
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
