package vn.xaso.payments.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Account;
import vn.xaso.payments.domain.Refund;
import vn.xaso.payments.domain.RefundBook;
import vn.xaso.payments.domain.Way;

/// The tables `payments.refund` and `payments.exemption`.
@Repository
class RefundTable implements RefundBook {

    private static final String REFUND = """
        select id, obligation_id, source, amount, reason, asked_at, asked_by, asked_name, state, decided_at, decided_by,
            decided_name, decision, way, paid_to, paper, done_at, done_by, done_name, version
        from payments.refund
        """;

    private final JdbcClient database;

    RefundTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(UnitId unit, Refund refund) {
        database.sql("""
            insert into payments.refund (id, unit_id, obligation_id, source, amount, reason, asked_at, asked_by,
                asked_name, state, decided_name, decision, version)
            values (:id, :unit, :obligation, :source, :amount, :reason, :at, :by, :name, 'ASKED', '', '', 1)
            """)
                .param("id", refund.id())
                .param("unit", unit.value())
                .param("obligation", refund.obligation())
                .param("source", refund.source().name())
                .param("amount", refund.amount().dong())
                .param("reason", refund.reason())
                .param("at", Timestamp.from(refund.asked().at()))
                .param("by", refund.asked().account())
                .param("name", refund.asked().name())
                .update();
    }

    @Override
    public boolean save(UnitId unit, Refund refund) {
        var decided = refund.decided();
        var payout = refund.payout();
        return database.sql("""
            update payments.refund set state = :state, decided_at = :decidedAt, decided_by = :decidedBy,
                decided_name = :decidedName, decision = :decision, way = :way, done_at = :doneAt,
                done_by = :doneBy, done_name = :doneName, paid_to = :paidTo, paper = :paper,
                version = :version
            where id = :id and unit_id = :unit and version = :version - 1
            """)
                        .param("state", refund.state().name())
                        .param("decidedAt", decided == null ? null : Timestamp.from(decided.at()))
                        .param("decidedBy", decided == null ? null : decided.account())
                        .param("decidedName", decided == null ? "" : decided.name())
                        .param("decision", refund.decision())
                        .param("way", payout == null ? null : payout.way().name())
                        .param(
                                "doneAt",
                                payout == null
                                        ? null
                                        : Timestamp.from(payout.by().at()))
                        .param("doneBy", payout == null ? null : payout.by().account())
                        .param("doneName", payout == null ? "" : payout.by().name())
                        .param("paidTo", payout == null ? "" : payout.to())
                        .param("paper", payout == null ? "" : payout.paper())
                        .param("version", refund.version())
                        .param("id", refund.id())
                        .param("unit", unit.value())
                        .update()
                == 1;
    }

    @Override
    public Optional<Refund> find(UnitId unit, UUID id) {
        return database.sql(REFUND + " where unit_id = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(RefundTable::read)
                .optional();
    }

    @Override
    public List<Refund> of(UnitId unit, UUID obligation) {
        return database.sql(REFUND + " where unit_id = :unit and obligation_id = :obligation order by asked_at, id")
                .param("unit", unit.value())
                .param("obligation", obligation)
                .query(RefundTable::read)
                .list();
    }

    @Override
    public Optional<Refund.Signed> holder(UnitId unit, UUID obligation) {
        return database.sql("""
            select by_account, by_name, at from payments.posting
            where unit_id = :unit and obligation_id = :obligation and debit = 'CASH' and by_account is not null
            order by no limit 1
            """)
                .param("unit", unit.value())
                .param("obligation", obligation)
                .query((row, number) -> new Refund.Signed(
                        row.getObject("by_account", UUID.class),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    @Override
    public void add(UnitId unit, Exemption exemption) {
        database.sql("""
            insert into payments.exemption (id, unit_id, obligation_id, amount, ground, proof, at, by_account, by_name)
            values (:id, :unit, :obligation, :amount, :ground, :proof, :at, :account, :name)
            """)
                .param("id", Ids.next())
                .param("unit", unit.value())
                .param("obligation", exemption.obligation())
                .param("amount", exemption.amount().dong())
                .param("ground", exemption.ground())
                .param("proof", exemption.proof())
                .param("at", Timestamp.from(exemption.by().at()))
                .param("account", exemption.by().account())
                .param("name", exemption.by().name())
                .update();
    }

    private static Refund read(ResultSet row, int number) throws SQLException {
        var decidedBy = row.getObject("decided_by", UUID.class);
        return new Refund(
                row.getObject("id", UUID.class),
                row.getObject("obligation_id", UUID.class),
                Account.valueOf(row.getString("source")),
                new Money(row.getLong("amount")),
                row.getString("reason"),
                signed(row, "asked"),
                Refund.State.valueOf(row.getString("state")),
                decidedBy == null ? null : signed(row, "decided"),
                row.getString("decision"),
                payout(row),
                row.getInt("version"));
    }

    private static Refund.@Nullable Payout payout(ResultSet row) throws SQLException {
        var way = row.getString("way");
        return way == null
                ? null
                : new Refund.Payout(
                        Way.valueOf(way), row.getString("paid_to"), row.getString("paper"), signed(row, "done"));
    }

    private static Refund.Signed signed(ResultSet row, String who) throws SQLException {
        return new Refund.Signed(
                row.getObject(who + "_by", UUID.class),
                row.getString(who + "_name"),
                row.getTimestamp(who + "_at").toInstant());
    }
}
