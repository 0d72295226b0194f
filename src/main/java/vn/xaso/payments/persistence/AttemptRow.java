package vn.xaso.payments.persistence;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xaso.kernel.Overtaken;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Obligation;
import vn.xaso.payments.domain.Owed;

/// Rows of tries, and of the money that came by them.
final class AttemptRow {

    private AttemptRow() {}

    static void put(JdbcClient database, Obligation obligation, Attempt attempt) {
        database.sql("""
            insert into payments.attempt (reference, unit_id, obligation_id, way, amount, begun_at, state, transaction,
                reason, next_ask)
            values (:reference, :unit, :obligation, :way, :amount, :begun, :state, :transaction, :reason,
                cast(:begun as timestamptz) + interval '1 minute')
            on conflict (reference) do update set state = excluded.state, transaction = excluded.transaction,
                reason = excluded.reason
            """)
                .param("reference", attempt.reference())
                .param("unit", obligation.unit().value())
                .param("obligation", obligation.id())
                .param("way", attempt.way().name())
                .param("amount", attempt.amount().dong())
                .param("begun", Timestamp.from(attempt.begunAt()))
                .param("state", attempt.state().name())
                .param("transaction", attempt.transaction())
                .param("reason", attempt.reason())
                .update();
    }

    /// Whoever comes second with the same number of the provider writes nothing.
    static void take(JdbcClient database, Owed.Step step, Obligation obligation, Attempt attempt) {
        int rows = database.sql("""
            insert into payments.transaction (way, transaction, unit_id, obligation_id, reference, amount, at)
            values (:way, :transaction, :unit, :obligation, :reference, :amount, :at)
            on conflict (way, transaction) do nothing
            """)
                .param("way", attempt.way().name())
                .param("transaction", step.transaction())
                .param("unit", obligation.unit().value())
                .param("obligation", obligation.id())
                .param("reference", attempt.reference())
                .param("amount", attempt.amount().dong())
                .param("at", Timestamp.from(step.at()))
                .update();
        if (rows == 0) {
            throw new Overtaken("transaction " + attempt.way() + " " + step.transaction());
        }
    }
}
