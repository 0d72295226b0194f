package vn.xaso.payments.till.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Account;
import vn.xaso.payments.domain.Way;

/// Counts a month out of the ledger. What there was before it and what there is after it are counted each by itself, so
/// that a report shows whether they tie.
@Repository
public class MonthQuery {

    private final JdbcClient database;

    MonthQuery(JdbcClient database) {
        this.database = database;
    }

    /// What was owed for one procedure. Amounts in dong.
    ///
    /// @param kind FEE, CHARGE, BOTH where a demand has lines of both, or NONE where the catalogue says none
    /// @param cash received in cash
    /// @param other received by any other way, also what was assigned later
    /// @param refunded given back in the month
    public record Owed(
            String procedure,
            String kind,
            long opening,
            long demanded,
            long exempted,
            long lifted,
            long cash,
            long other,
            long closing,
            long refunded) {

        public boolean ties() {
            return opening + demanded - exempted - lifted - cash - other == closing;
        }

        boolean isNothing() {
            return opening == 0 && closing == 0 && demanded + exempted + lifted + cash + other + refunded == 0;
        }

        public Owed plus(Owed more) {
            return new Owed(
                    procedure,
                    kind,
                    opening + more.opening,
                    demanded + more.demanded,
                    exempted + more.exempted,
                    lifted + more.lifted,
                    cash + more.cash,
                    other + more.other,
                    closing + more.closing,
                    refunded + more.refunded);
        }
    }

    /// Where money lay. Amounts in dong.
    ///
    /// @param received from payers
    /// @param arrived from another account
    /// @param left to another account
    public record Held(
            Account account, long opening, long received, long arrived, long left, long refunded, long closing) {

        public boolean ties() {
            return opening + received + arrived - left - refunded == closing;
        }
    }

    /// @param receipts that count
    /// @param struck how many were struck in the month
    public record Paid(Way way, int receipts, long amount, int struck) {}

    public List<Owed> owed(UnitId unit, YearMonth month) {
        return spec("""
            select o.procedure_code, kinds.kind,
                sum(case when p.at < bounds.first then owed.amount else 0 end) as opening,
                sum(case when p.at >= bounds.first and p.deed = 'DEMANDED' then p.amount else 0 end) as demanded,
                sum(case when p.at >= bounds.first and p.deed = 'EXEMPTED' then p.amount else 0 end) as exempted,
                sum(case when p.at >= bounds.first and p.deed = 'LIFTED' then p.amount else 0 end) as lifted,
                sum(case when p.at >= bounds.first and p.deed = 'RECEIVED' and p.debit = 'CASH' then p.amount else 0
                    end) as cash,
                sum(case when p.at >= bounds.first and p.credit = 'RECEIVABLE' and p.deed in ('RECEIVED', 'ASSIGNED')
                    and p.debit <> 'CASH' then p.amount else 0 end) as other,
                sum(owed.amount) as closing,
                sum(case when p.at >= bounds.first and p.deed = 'REFUNDED' then p.amount else 0 end) as refunded
            from payments.posting p
                join payments.obligation o on o.id = p.obligation_id
                cross join bounds
                cross join lateral (select case when p.debit = 'RECEIVABLE' then p.amount
                    when p.credit = 'RECEIVABLE' then -p.amount else 0 end as amount) owed
                cross join lateral (
                    select case when count(distinct l.kind) > 1 then 'BOTH' else coalesce(min(l.kind), 'NONE') end as kind
                    from payments.due_line l where l.obligation_id = o.id and l.amount > 0) kinds
            where p.unit_id = :unit and p.at < bounds.after
            group by o.procedure_code, kinds.kind order by o.procedure_code, kinds.kind
            """, unit, month).query(MonthQuery::owed).list().stream()
                .filter(row -> !row.isNothing())
                .toList();
    }

    public List<Held> held(UnitId unit, YearMonth month) {
        return spec("""
            select a.account,
                coalesce(sum(case when p.at < bounds.first then m.amount end), 0) as opening,
                coalesce(sum(case when p.at >= bounds.first and p.deed in ('RECEIVED', 'RECEIVED_UNCLEAR') then m.amount
                    end), 0) as received,
                coalesce(sum(case when p.at >= bounds.first and p.deed in ('DEPOSITED', 'SETTLED') and m.amount > 0
                    then m.amount end), 0) as arrived,
                coalesce(sum(case when p.at >= bounds.first and p.deed in ('DEPOSITED', 'SETTLED') and m.amount < 0
                    then -m.amount end), 0) as left_it,
                coalesce(sum(case when p.at >= bounds.first and p.deed = 'REFUNDED' then -m.amount end), 0) as refunded,
                coalesce(sum(m.amount), 0) as closing
            from (values (1, 'CASH'), (2, 'CLEARING'), (3, 'TREASURY')) as a(place, account)
                cross join bounds
                left join payments.posting p on p.unit_id = :unit and p.at < bounds.after
                    and (p.debit = a.account or p.credit = a.account)
                cross join lateral (
                    select case when p.debit = a.account then p.amount else -p.amount end as amount) m
            group by a.place, a.account order by a.place
            """, unit, month).query(MonthQuery::held).list();
    }

    public List<Paid> paid(UnitId unit, YearMonth month) {
        return spec("""
            select r.way,
                count(*) filter (where r.voided_at is null and r.issued_at >= bounds.first
                    and r.issued_at < bounds.after) as receipts,
                coalesce(sum(r.amount) filter (where r.voided_at is null and r.issued_at >= bounds.first
                    and r.issued_at < bounds.after), 0) as amount,
                count(*) filter (where r.voided_at >= bounds.first and r.voided_at < bounds.after) as struck
            from payments.receipt r cross join bounds
            where r.unit_id = :unit and (r.issued_at >= bounds.first or r.voided_at >= bounds.first)
            group by r.way order by r.way
            """, unit, month)
                .query((row, number) -> new Paid(
                        Way.valueOf(row.getString("way")),
                        row.getInt("receipts"),
                        row.getLong("amount"),
                        row.getInt("struck")))
                .list();
    }

    private JdbcClient.StatementSpec spec(String sql, UnitId unit, YearMonth month) {
        return database.sql("""
            with bounds as (select cast(:first as date)::timestamp at time zone 'Asia/Ho_Chi_Minh' as first,
                cast(:after as date)::timestamp at time zone 'Asia/Ho_Chi_Minh' as after)
            """ + sql)
                .param("unit", unit.value())
                .param("first", month.atDay(1))
                .param("after", month.plusMonths(1).atDay(1));
    }

    private static Owed owed(ResultSet row, int number) throws SQLException {
        return new Owed(
                row.getString("procedure_code"),
                row.getString("kind"),
                row.getLong("opening"),
                row.getLong("demanded"),
                row.getLong("exempted"),
                row.getLong("lifted"),
                row.getLong("cash"),
                row.getLong("other"),
                row.getLong("closing"),
                row.getLong("refunded"));
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                Account.valueOf(row.getString("account")),
                row.getLong("opening"),
                row.getLong("received"),
                row.getLong("arrived"),
                row.getLong("left_it"),
                row.getLong("refunded"),
                row.getLong("closing"));
    }
}
