package vn.xaso.payments.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.PayBook;
import vn.xaso.payments.domain.ReceivingAccount;

/// The links in `payments.obligation` and the table `payments.receiving_account`.
@Repository
class PayTables implements PayBook {

    private final JdbcClient database;

    PayTables(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<UUID> obligation(UnitId unit, UUID link) {
        return database.sql("select id from payments.obligation where unit_id = :unit and link = :link")
                .param("unit", unit.value())
                .param("link", link)
                .query(UUID.class)
                .optional();
    }

    @Override
    public UUID link(UnitId unit, UUID obligation) {
        return database.sql("select link from payments.obligation where unit_id = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", obligation)
                .query(UUID.class)
                .single();
    }

    @Override
    public List<UUID> all(UnitId unit, UUID subject) {
        return database.sql("""
            select id from payments.obligation where unit_id = :unit and subject = :subject
            order by demanded_at desc, id desc
            """)
                .param("unit", unit.value())
                .param("subject", subject)
                .query(UUID.class)
                .list();
    }

    @Override
    public List<ReceivingAccount> accounts(UnitId unit) {
        return database.sql("""
            select bank, number, holder, at, by_account, by_name from payments.receiving_account
            where unit_id = :unit order by no desc
            """)
                .param("unit", unit.value())
                .query((row, number) -> new ReceivingAccount(
                        row.getString("bank"),
                        row.getString("number"),
                        row.getString("holder"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by_account", UUID.class),
                        row.getString("by_name")))
                .list();
    }

    @Override
    public boolean add(UnitId unit, int number, ReceivingAccount account) {
        return database.sql("""
            insert into payments.receiving_account (unit_id, no, bank, number, holder, at, by_account, by_name)
            values (:unit, :no, :bank, :number, :holder, :at, :account, :name)
            on conflict (unit_id, no) do nothing
            """)
                        .param("unit", unit.value())
                        .param("no", number)
                        .param("bank", account.bank())
                        .param("number", account.number())
                        .param("holder", account.holder())
                        .param("at", Timestamp.from(account.since()))
                        .param("account", account.account())
                        .param("name", account.by())
                        .update()
                == 1;
    }
}
