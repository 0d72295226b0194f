package vn.xaso.payments.till.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import vn.xaso.kernel.Money;
import vn.xaso.payments.domain.Deed;
import vn.xaso.payments.till.domain.CashEntry;

/// Reads movements of cash, with the papers that belong to them.
final class CashEntryRow {

    static final String COLUMNS = """
        p.obligation_id, p.no, p.at, p.deed, p.amount, o.code, o.payer,
        case when p.deed = 'DEPOSITED' or p.deed = 'REFUNDED' then p.note
            else coalesce((select string_agg(r.symbol || '-' || lpad(r.number::text, 7, '0'), ', '
                    order by r.year, r.number)
                from payments.receipt r
                where r.obligation_id = p.obligation_id and r.way = 'CASH' and r.voided_at is null), '') end as paper
        """;

    private CashEntryRow() {}

    static CashEntry read(ResultSet row, int number) throws SQLException {
        return new CashEntry(
                row.getObject("obligation_id", UUID.class),
                row.getInt("no"),
                row.getTimestamp("at").toInstant(),
                Deed.valueOf(row.getString("deed")),
                new Money(row.getLong("amount")),
                row.getString("code"),
                row.getString("payer"),
                row.getString("paper"));
    }
}
