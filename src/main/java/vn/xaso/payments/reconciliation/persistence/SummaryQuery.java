package vn.xaso.payments.reconciliation.persistence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Actor;
import vn.xaso.payments.domain.Way;

/// The sums of some days beside each other: what banks and providers say, what the ledger says, what has arrived.
@Repository
public class SummaryQuery {

    private static final String SUMS = """
        with way(no, way, source) as (
            values (1, 'CASH', ''), (2, 'VIETQR', 'BANK'), (3, 'VNPAY', 'VNPAY'), (4, 'PLATFORM', 'PLATFORM')),
        there as (
            select source, count(*) as count, sum(amount) as amount, sum(fee) as fee,
                sum(amount) filter (where settled) as arrived
            from payments.statement_line
            where unit_id = :unit and on_day between :first and :last and amount > 0
                and outcome in ('WAITING', 'MATCHED', 'DIFFERENCE')
                and not (source = 'BANK' and outcome = 'DIFFERENCE' and id in (
                    select line_id from payments.difference where unit_id = :unit and kind in ('PAYOUT', 'DEPOSIT')))
            group by source),
        here as (
            select way, count(*) as count, sum(amount) as amount from payments.transaction t
            where unit_id = :unit and (way <> 'VIETQR' and at >= :from and at < :to
                or way = 'VIETQR' and exists (
                    select 1 from payments.statement_line l
                    where l.unit_id = t.unit_id and l.source = 'BANK' and l.on_day between :first and :last
                        and l.key = left(t.transaction, -7)))
            group by way),
        cash as (
            select count(*) as count, coalesce(sum(amount), 0) as amount,
                (select coalesce(sum(amount), 0) from payments.deposit
                    where unit_id = :unit and bank_on between :first and :last) as arrived
            from payments.statement_line
            where unit_id = :unit and outcome = 'DEPOSIT' and on_day between :first and :last),
        open as (
            select source, count(*) as count from payments.difference
            where unit_id = :unit and state <> 'CLOSED' and on_day between :first and :last group by source)
        select way.way, case when way.way = 'CASH' then cash.count else coalesce(there.count, 0) end,
            case when way.way = 'CASH' then cash.amount else coalesce(there.amount, 0) end, coalesce(there.fee, 0),
            coalesce(here.count, 0), coalesce(here.amount, 0),
            case when way.way = 'CASH' then cash.arrived else coalesce(there.arrived, 0) end, coalesce(open.count, 0)
        from way left join there on there.source = way.source left join here on here.way = way.way
            left join open on open.source = way.source cross join cash
        order by way.no
        """;

    /// A transfer is found by the key of its line, behind which the ledger writes seven letters of the unit; it has the
    /// day of the statement, because the ledger learns of it later always.
    private static final String PAIRS = """
        with line as (
            select *, case when source = 'BANK' then key else coalesce(nullif(number, ''), reference) end as fits
            from payments.statement_line
            where unit_id = :unit and source = :source and on_day between :first and :last and amount > 0
                and outcome in ('WAITING', 'MATCHED', 'DIFFERENCE')
                and id not in (select line_id from payments.difference
                    where unit_id = :unit and line_id is not null and kind in ('PAYOUT', 'DEPOSIT'))),
        taken as (
            select t.reference, t.transaction, t.amount, o.code,
                cast(t.at at time zone 'Asia/Ho_Chi_Minh' as date) as on_day,
                case when t.way = 'VIETQR' then left(t.transaction, -7) else t.transaction end as fits
            from payments.transaction t join payments.obligation o on o.id = t.obligation_id
            where t.unit_id = :unit and t.way = :way)
        select coalesce(nullif(l.reference, ''), t.reference, '') as reference,
            coalesce(nullif(l.number, ''), t.transaction, '') as number,
            coalesce(t.code, '') as code, coalesce(l.amount, 0) as there, coalesce(t.amount, 0) as here,
            coalesce(l.fee, 0) as fee, coalesce(l.batch, '') as batch, coalesce(l.settled, false) as arrived,
            coalesce(l.on_day, t.on_day) as day,
            case when t.reference is null then 'ONLY_THERE' when l.id is null then 'ONLY_HERE'
                when l.amount <> t.amount then 'OTHER_AMOUNT'
                when l.on_day <> t.on_day and :source <> 'BANK' then 'LATE' else 'BOTH' end as fit
        from line l full join taken t on t.fits = l.fits
        where l.id is not null or t.on_day between :first and :last and :source <> 'BANK'
        order by 9, 1 limit :most
        """;

    private final JdbcClient database;

    SummaryQuery(JdbcClient database) {
        this.database = database;
    }

    /// One way of paying.
    ///
    /// @param arrived with the treasury or its bank
    /// @param open differences that nobody has ended
    public record Sums(
            Way way, int thereCount, long there, long fees, int hereCount, long here, long arrived, int open) {}

    public List<Sums> of(Actor actor, LocalDate first, LocalDate last) {
        return database.sql(SUMS)
                .param("unit", actor.unit().value())
                .param("first", first)
                .param("last", last)
                .param("from", LedgerFactsQuery.start(first))
                .param("to", LedgerFactsQuery.start(last.plusDays(1)))
                .query((row, number) -> new Sums(
                        Way.valueOf(row.getString(1)),
                        row.getInt(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getInt(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getInt(8)))
                .list();
    }

    /// How a payment of a provider stands in its file and in the ledger.
    public enum Fit {
        BOTH,
        /// In both, but on different days.
        LATE,
        OTHER_AMOUNT,
        ONLY_THERE,
        ONLY_HERE
    }

    /// @param batch with which the provider passes it on, or empty
    public record Pair(
            String reference,
            String number,
            String code,
            long there,
            long here,
            long fee,
            String batch,
            boolean arrived,
            LocalDate day,
            Fit fit) {}

    /// The payments of one way by day.
    public List<Pair> pairs(Actor actor, Way way, LocalDate first, LocalDate last, int most) {
        return database.sql(PAIRS)
                .param("unit", actor.unit().value())
                .param("source", way == Way.VIETQR ? "BANK" : way.name())
                .param("way", way.name())
                .param("first", first)
                .param("last", last)
                .param("most", most)
                .query((row, number) -> new Pair(
                        row.getString("reference"),
                        row.getString("number"),
                        row.getString("code"),
                        row.getLong("there"),
                        row.getLong("here"),
                        row.getLong("fee"),
                        row.getString("batch"),
                        row.getBoolean("arrived"),
                        row.getObject("day", LocalDate.class),
                        Fit.valueOf(row.getString("fit"))))
                .list();
    }
}
