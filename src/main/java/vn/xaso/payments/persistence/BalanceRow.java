package vn.xaso.payments.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.Payments.Balance;

/// How it stands with many cases, in one question.
final class BalanceRow {

    private BalanceRow() {}

    static Map<UUID, Balance> of(JdbcClient database, UnitId unit, Collection<UUID> subjects) {
        var found = new HashMap<UUID, Balance>();
        database.sql("""
            select distinct on (o.subject) o.subject, o.open,
                coalesce((select sum(p.amount) from payments.posting p
                    where p.obligation_id = o.id and p.deed in ('RECEIVED', 'ASSIGNED')), 0) as received,
                exists (select from payments.attempt a
                    where a.obligation_id = o.id and a.state = 'BEGUN') as trying,
                array(select r.symbol || '-' || lpad(r.number::text, greatest(7, length(r.number::text)), '0')
                    from payments.receipt r
                    where r.unit_id = o.unit_id and r.obligation_id = o.id and r.voided_at is null
                    order by r.issued_at, r.number) as receipts
            from payments.obligation o
            where o.unit_id = :unit and o.subject = any(:subjects)
            order by o.subject, o.demanded_at desc, o.id desc
            """)
                .param("unit", unit.value())
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(row -> {
                    var receipts = (String[]) row.getArray("receipts").getArray();
                    found.put(
                            row.getObject("subject", UUID.class),
                            new Balance(
                                    new Money(row.getLong("open")),
                                    new Money(row.getLong("received")),
                                    row.getBoolean("trying"),
                                    List.of(receipts)));
                });
        return found;
    }
}
