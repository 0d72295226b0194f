package vn.xaso.payments.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.Demand;
import vn.xaso.payments.Payments;
import vn.xaso.payments.domain.Account;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Deed;
import vn.xaso.payments.domain.Dues;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Obligation;
import vn.xaso.payments.domain.Owed;
import vn.xaso.payments.domain.Posting;
import vn.xaso.payments.domain.Way;

/// The tables `payments.obligation`, `due_line`, `attempt`, `posting`, `transaction` and `reference`.
@Repository
class DuesTables implements DuesBook {

    private static final String OBLIGATION = """
        select id, unit_id, subject, code, procedure_code, payer, payer_id, payer_address, total, online, demanded_at,
            settled_at, version
        from payments.obligation
        """;

    private final JdbcClient database;

    DuesTables(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Obligation obligation, List<Demand.Line> lines, Dues dues, By by) {
        var payer = obligation.payer();
        database.sql("""
            insert into payments.obligation (id, unit_id, subject, code, procedure_code, payer, payer_id, payer_address,
                total, open, state, online, demanded_at, version)
            values (:id, :unit, :subject, :code, :procedure, :payer, :payerId, :address, :total, :total, 'OPEN', false,
                :at, 1)
            """)
                .param("id", obligation.id())
                .param("unit", obligation.unit().value())
                .param("subject", obligation.subject())
                .param("code", obligation.code())
                .param("procedure", obligation.procedureCode())
                .param("payer", payer.name())
                .param("payerId", payer.personalId())
                .param("address", payer.address())
                .param("total", obligation.total().dong())
                .param("at", Timestamp.from(obligation.demandedAt()))
                .update();
        for (int i = 0; i < lines.size(); i++) {
            addLine(obligation, i + 1, lines.get(i));
        }
        PostingRow.add(
                database, obligation, 1, dues.postings(), new PostingRow.Told(null, obligation.demandedAt(), by, ""));
    }

    private void addLine(Obligation obligation, int number, Demand.Line line) {
        database.sql("""
            insert into payments.due_line (obligation_id, unit_id, no, name, kind, amount, explanation, exempted,
                ground)
            values (:obligation, :unit, :no, :name, :kind, :amount, :explanation, :exempted, :ground)
            """)
                .param("obligation", obligation.id())
                .param("unit", obligation.unit().value())
                .param("no", number)
                .param("name", line.name())
                .param("kind", line.kind())
                .param("amount", line.amount().dong())
                .param("explanation", line.explanation())
                .param("exempted", line.exempted().dong())
                .param("ground", line.ground())
                .update();
    }

    @Override
    public Optional<Owed> hold(UnitId unit, UUID id) {
        return owed(unit, id, " for update");
    }

    @Override
    public Optional<Owed> look(UnitId unit, UUID id) {
        return owed(unit, id, "");
    }

    private Optional<Owed> owed(UnitId unit, UUID id, String lock) {
        return database.sql(OBLIGATION + " where unit_id = :unit and id = :id" + lock)
                .param("unit", unit.value())
                .param("id", id)
                .query(DuesTables::obligation)
                .optional()
                .map(obligation -> new Owed(obligation, dues(id)));
    }

    private Dues dues(UUID id) {
        var postings = database.sql(
                        "select deed, debit, credit, amount from payments.posting where obligation_id = :id order by"
                                + " no")
                .param("id", id)
                .query((row, number) -> new Posting(
                        Deed.valueOf(row.getString("deed")),
                        Account.valueOf(row.getString("debit")),
                        Account.valueOf(row.getString("credit")),
                        new Money(row.getLong("amount"))))
                .list();
        var attempts =
                database.sql("""
                    select reference, way, amount, begun_at, state, transaction, reason from payments.attempt
                    where obligation_id = :id order by begun_at, reference
                    """).param("id", id).query(DuesTables::attempt).list();
        var transactions = database.sql(
                        "select transaction from payments.transaction where obligation_id = :id order by at")
                .param("id", id)
                .query(String.class)
                .list();
        return new Dues(postings, attempts, transactions);
    }

    @Override
    public Optional<Obligation> of(UnitId unit, UUID subject) {
        return database.sql(OBLIGATION + """
             where unit_id = :unit and subject = :subject order by demanded_at desc, id desc limit 1
            """)
                .param("unit", unit.value())
                .param("subject", subject)
                .query(DuesTables::obligation)
                .optional();
    }

    @Override
    public List<Obligation> open(UnitId unit) {
        return database.sql(OBLIGATION + " where unit_id = :unit and state = 'OPEN' order by demanded_at, id")
                .param("unit", unit.value())
                .query(DuesTables::obligation)
                .list();
    }

    @Override
    public Map<UUID, Payments.Balance> balances(UnitId unit, Collection<UUID> subjects) {
        return BalanceRow.of(database, unit, subjects);
    }

    @Override
    public List<Demand.Line> lines(UUID obligation) {
        return database.sql("""
            select name, kind, amount, explanation, exempted, ground from payments.due_line where obligation_id = :id order by no
            """)
                .param("id", obligation)
                .query((row, number) -> new Demand.Line(
                        row.getString("name"),
                        row.getString("kind"),
                        new Money(row.getLong("amount")),
                        row.getString("explanation"),
                        new Money(row.getLong("exempted")),
                        row.getString("ground")))
                .list();
    }

    @Override
    public void begin(Obligation obligation, Attempt attempt) {
        database.sql("insert into payments.reference (reference, payee) values (:reference, :unit)")
                .param("reference", attempt.reference())
                .param("unit", obligation.unit().value())
                .update();
        AttemptRow.put(database, obligation, attempt);
    }

    @Override
    public void write(Owed.Step step, By by, String note) {
        var obligation = step.after().obligation();
        var attempt = step.attempt();
        if (attempt != null) {
            AttemptRow.put(database, obligation, attempt);
        }
        if (attempt != null && step.transaction() != null) {
            AttemptRow.take(database, step, obligation, attempt);
        }
        var told = new PostingRow.Told(attempt == null ? null : attempt.reference(), step.at(), by, note);
        PostingRow.add(database, obligation, step.number(), step.postings(), told);
        var dues = step.after().dues();
        database.sql("""
            update payments.obligation set open = :open, state = :state, online = :online, settled_at = :settled,
                version = version + 1
            where id = :id and unit_id = :unit
            """)
                .param("open", dues.open().dong())
                .param("state", dues.isPaid() ? "PAID" : dues.isSettled() ? "LIFTED" : "OPEN")
                .param("online", obligation.online())
                .param("settled", obligation.settledAt() == null ? null : Timestamp.from(obligation.settledAt()))
                .param("id", obligation.id())
                .param("unit", obligation.unit().value())
                .update();
    }

    @Override
    public Optional<UnitId> unitOf(String reference) {
        return database.sql("select payee from payments.reference where reference = :reference")
                .param("reference", reference)
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public Optional<UUID> obligationOf(UnitId unit, String reference) {
        return database.sql(
                        "select obligation_id from payments.attempt where unit_id = :unit and reference = :reference")
                .param("unit", unit.value())
                .param("reference", reference)
                .query(UUID.class)
                .optional();
    }

    /// Asked after one minute, then after four, nine … at most an hour apart, for three days.
    @Override
    public List<Attempt> takeSilent(UnitId unit, Set<Way> ways, Instant now, int most) {
        return database.sql("""
            update payments.attempt set asks = asks + 1,
                next_ask = cast(:now as timestamptz) + least((asks + 2) * (asks + 2), 60) * interval '1 minute'
            where reference in (
                select reference from payments.attempt
                where unit_id = :unit and state = 'BEGUN' and next_ask <= cast(:now as timestamptz)
                    and begun_at > cast(:now as timestamptz) - interval '3 days' and way = any(cast(:ways as text[]))
                order by next_ask limit :most for update skip locked)
            returning reference, way, amount, begun_at, state, transaction, reason
            """)
                .param("unit", unit.value())
                .param("now", Timestamp.from(now))
                .param("ways", ways.stream().map(Way::name).collect(Collectors.joining(",", "{", "}")))
                .param("most", most)
                .query(DuesTables::attempt)
                .list();
    }

    private static Obligation obligation(ResultSet row, int number) throws SQLException {
        var settled = row.getTimestamp("settled_at");
        return new Obligation(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("subject", UUID.class),
                row.getString("code"),
                row.getString("procedure_code"),
                new Demand.Payer(row.getString("payer"), row.getString("payer_id"), row.getString("payer_address")),
                new Money(row.getLong("total")),
                row.getBoolean("online"),
                row.getTimestamp("demanded_at").toInstant(),
                settled == null ? null : settled.toInstant(),
                row.getInt("version"));
    }

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                row.getString("reference"),
                Way.valueOf(row.getString("way")),
                new Money(row.getLong("amount")),
                row.getTimestamp("begun_at").toInstant(),
                Attempt.State.valueOf(row.getString("state")),
                row.getString("transaction"),
                row.getString("reason"));
    }
}
