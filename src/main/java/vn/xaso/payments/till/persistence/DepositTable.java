package vn.xaso.payments.till.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.till.domain.CashEntry;
import vn.xaso.payments.till.domain.CashFilter;
import vn.xaso.payments.till.domain.Deposit;
import vn.xaso.payments.till.domain.DepositBook;

/// The tables `payments.deposit` and `deposit_entry`.
@Repository
class DepositTable implements DepositBook {

    private static final String DEPOSIT = """
        select id, year, number, cashier, cashier_name, made_at, amount, bank_reference, bank_on, confirmed_at,
            confirmed_by, confirmed_name, version
        from payments.deposit
        """;

    private static final CashRows<Deposit> ROWS = new CashRows<>(
            DEPOSIT, "payments.deposit", "made_at", "confirmed_at is null", DepositTable::read, Deposit::id);

    private final JdbcClient database;

    DepositTable(JdbcClient database) {
        this.database = database;
    }

    /// What is left of it where some was given back; in what is not closed yet nobody looks.
    @Override
    public List<CashEntry> closedCash(UnitId unit, UUID cashier) {
        return database.sql("select " + CashEntryRow.COLUMNS.replace("p.amount,", "rest.amount,") + """
            from payments.closing c
                join payments.closing_entry e on e.closing_id = c.id
                join payments.posting p on p.obligation_id = e.obligation_id and p.no = e.no and p.debit = 'CASH'
                join payments.obligation o on o.id = p.obligation_id
                cross join lateral (
                    select sum(case when a.debit = 'CASH' then a.amount else -a.amount end) as amount
                    from payments.posting a
                    where a.obligation_id = p.obligation_id and (a.debit = 'CASH' or a.credit = 'CASH')) rest
            where c.unit_id = :unit and c.cashier = :cashier and rest.amount > 0
            order by p.at, p.obligation_id, p.no
            """)
                .param("unit", unit.value())
                .param("cashier", cashier)
                .query(CashEntryRow::read)
                .list();
    }

    @Override
    public void add(UnitId unit, Deposit deposit) {
        database.sql("""
            insert into payments.deposit (id, unit_id, year, number, cashier, cashier_name, made_at, amount, version)
            values (:id, :unit, :year, :number, :cashier, :name, :at, :amount, 1)
            """)
                .param("id", deposit.id())
                .param("unit", unit.value())
                .param("year", deposit.number().year())
                .param("number", deposit.number().value())
                .param("cashier", deposit.cashier().account())
                .param("name", deposit.cashier().name())
                .param("at", Timestamp.from(deposit.cashier().at()))
                .param("amount", deposit.amount().dong())
                .update();
    }

    @Override
    public void carry(UnitId unit, Deposit deposit, CashEntry entry, int no) {
        database.sql("""
            insert into payments.deposit_entry (obligation_id, no, unit_id, deposit_id, amount)
            values (:obligation, :no, :unit, :id, :amount)
            """)
                .param("obligation", entry.obligation())
                .param("no", no)
                .param("unit", unit.value())
                .param("id", deposit.id())
                .param("amount", entry.amount().dong())
                .update();
    }

    @Override
    public boolean save(UnitId unit, Deposit deposit) {
        var confirmed = deposit.confirmed();
        return database.sql("""
            update payments.deposit set bank_reference = :reference, bank_on = :on, confirmed_at = :at,
                confirmed_by = :by, confirmed_name = :name, version = :version
            where id = :id and unit_id = :unit and version = :version - 1
            """)
                        .param("reference", deposit.reference())
                        .param("on", deposit.on())
                        .param("at", confirmed == null ? null : Timestamp.from(confirmed.at()))
                        .param("by", confirmed == null ? null : confirmed.account())
                        .param("name", confirmed == null ? "" : confirmed.name())
                        .param("version", deposit.version())
                        .param("id", deposit.id())
                        .param("unit", unit.value())
                        .update()
                == 1;
    }

    @Override
    public Optional<Deposit> find(UnitId unit, UUID id) {
        return database.sql(DEPOSIT + " where unit_id = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(DepositTable::read)
                .optional();
    }

    @Override
    public List<CashEntry> entries(UnitId unit, UUID deposit) {
        return database.sql("select " + CashEntryRow.COLUMNS.replace("case when p.deed = 'DEPOSITED' or", "case when")
                        + """
                        from payments.deposit_entry e
                            join payments.posting p on p.obligation_id = e.obligation_id and p.no = e.no
                            join payments.obligation o on o.id = p.obligation_id
                        where e.unit_id = :unit and e.deposit_id = :id order by paper, p.obligation_id
                        """)
                .param("unit", unit.value())
                .param("id", deposit)
                .query(CashEntryRow::read)
                .list();
    }

    @Override
    public Slice<Deposit> page(UnitId unit, CashFilter filter, @Nullable UUID after, int size) {
        return ROWS.page(database, unit, filter, after, size);
    }

    @Override
    public int open(UnitId unit) {
        return database.sql("select count(*) from payments.deposit where unit_id = :unit and confirmed_at is null")
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    private static Deposit read(ResultSet row, int rowNumber) throws SQLException {
        int year = row.getInt("year");
        return new Deposit(
                row.getObject("id", UUID.class),
                new Receipt.Serial(year, "NK%02d".formatted(year % 100), row.getInt("number")),
                Objects.requireNonNull(ClosingTable.signed(row, "cashier", "cashier_name", "made_at")),
                new Money(row.getLong("amount")),
                row.getString("bank_reference"),
                row.getObject("bank_on", LocalDate.class),
                ClosingTable.signed(row, "confirmed_by", "confirmed_name", "confirmed_at"),
                row.getInt("version"));
    }
}
