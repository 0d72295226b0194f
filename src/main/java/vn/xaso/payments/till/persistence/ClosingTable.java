package vn.xaso.payments.till.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.till.domain.CashCount;
import vn.xaso.payments.till.domain.CashEntry;
import vn.xaso.payments.till.domain.CashFilter;
import vn.xaso.payments.till.domain.Closing;
import vn.xaso.payments.till.domain.ClosingBook;
import vn.xaso.payments.till.domain.Drawer;

/// The tables `payments.closing`, `closing_count` and `closing_entry`.
@Repository("tillClosingTable")
class ClosingTable implements ClosingBook {

    private static final String CLOSING = """
        select id, year, number, cashier, cashier_name, closed_at, opening, taken, given_back, deposited, counted,
            reason, confirmed_at, confirmed_by, confirmed_name, settled_at, settled_by, settled_name, settled_words,
            version
        from payments.closing
        """;

    private static final CashRows<Closing> ROWS = new CashRows<>(
            CLOSING,
            "payments.closing",
            "closed_at",
            "counted <> expected and settled_at is null",
            ClosingTable::read,
            Closing::id);

    private final JdbcClient database;

    ClosingTable(JdbcClient database) {
        this.database = database;
    }

    /// What is not in a closing yet, whenever it was written: a posting that was committed late is not left out.
    @Override
    public Drawer drawer(UnitId unit, UUID cashier) {
        var opening = database.sql("""
            select expected from payments.closing where unit_id = :unit and cashier = :cashier
            order by year desc, number desc limit 1
            """)
                .param("unit", unit.value())
                .param("cashier", cashier)
                .query((row, number) -> new Money(row.getLong(1)))
                .optional()
                .orElse(Money.ZERO);
        var entries = database.sql("select " + CashEntryRow.COLUMNS + """
            from payments.posting p join payments.obligation o on o.id = p.obligation_id
            where p.unit_id = :unit and p.by_account = :cashier and (p.debit = 'CASH' or p.credit = 'CASH')
                and not exists (select 1 from payments.closing_entry e
                    where e.obligation_id = p.obligation_id and e.no = p.no)
            order by p.at, p.obligation_id, p.no
            """)
                .param("unit", unit.value())
                .param("cashier", cashier)
                .query(CashEntryRow::read)
                .list();
        return new Drawer(opening, entries);
    }

    @Override
    public void add(UnitId unit, Closing closing, CashCount count, List<CashEntry> entries) {
        database.sql("""
            insert into payments.closing (id, unit_id, year, number, cashier, cashier_name, closed_at, opening, taken,
                given_back, deposited, expected, counted, reason, version)
            values (:id, :unit, :year, :number, :cashier, :name, :at, :opening, :taken, :givenBack, :deposited,
                :expected, :counted, :reason, 1)
            """)
                .param("id", closing.id())
                .param("unit", unit.value())
                .param("year", closing.number().year())
                .param("number", closing.number().value())
                .param("cashier", closing.cashier().account())
                .param("name", closing.cashier().name())
                .param("at", Timestamp.from(closing.cashier().at()))
                .param("opening", closing.opening().dong())
                .param("taken", closing.taken().dong())
                .param("givenBack", closing.givenBack().dong())
                .param("deposited", closing.deposited().dong())
                .param("expected", closing.expected().dong())
                .param("counted", closing.counted().dong())
                .param("reason", closing.reason())
                .update();
        addParts(unit, closing, count, entries);
    }

    private void addParts(UnitId unit, Closing closing, CashCount count, List<CashEntry> entries) {
        count.pieces()
                .forEach((note, pieces) -> database.sql("""
                    insert into payments.closing_count (closing_id, unit_id, note, pieces) values (:id, :unit, :note, :pieces)
                    """)
                        .param("id", closing.id())
                        .param("unit", unit.value())
                        .param("note", note)
                        .param("pieces", pieces)
                        .update());
        entries.forEach(entry -> database.sql("""
            insert into payments.closing_entry (obligation_id, no, unit_id, closing_id)
            values (:obligation, :no, :unit, :id)
            """)
                .param("obligation", entry.obligation())
                .param("no", entry.no())
                .param("unit", unit.value())
                .param("id", closing.id())
                .update());
    }

    @Override
    public boolean save(UnitId unit, Closing closing) {
        var confirmed = closing.confirmed();
        var settled = closing.settled();
        return database.sql("""
            update payments.closing set confirmed_at = :confirmedAt, confirmed_by = :confirmedBy,
                confirmed_name = :confirmedName, settled_at = :settledAt, settled_by = :settledBy,
                settled_name = :settledName, settled_words = :words, version = :version
            where id = :id and unit_id = :unit and version = :version - 1
            """)
                        .param("confirmedAt", confirmed == null ? null : Timestamp.from(confirmed.at()))
                        .param("confirmedBy", confirmed == null ? null : confirmed.account())
                        .param("confirmedName", confirmed == null ? "" : confirmed.name())
                        .param("settledAt", settled == null ? null : Timestamp.from(settled.at()))
                        .param("settledBy", settled == null ? null : settled.account())
                        .param("settledName", settled == null ? "" : settled.name())
                        .param("words", closing.settledWords())
                        .param("version", closing.version())
                        .param("id", closing.id())
                        .param("unit", unit.value())
                        .update()
                == 1;
    }

    @Override
    public Optional<Closing> find(UnitId unit, UUID id) {
        return database.sql(CLOSING + " where unit_id = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(ClosingTable::read)
                .optional();
    }

    @Override
    public CashCount count(UnitId unit, UUID closing) {
        var pieces = new HashMap<Integer, Integer>();
        database.sql("select note, pieces from payments.closing_count where unit_id = :unit and closing_id = :id")
                .param("unit", unit.value())
                .param("id", closing)
                .query(row -> {
                    pieces.put(row.getInt("note"), row.getInt("pieces"));
                });
        return new CashCount(pieces);
    }

    @Override
    public List<CashEntry> entries(UnitId unit, UUID closing) {
        return database.sql("select " + CashEntryRow.COLUMNS + """
            from payments.closing_entry e
                join payments.posting p on p.obligation_id = e.obligation_id and p.no = e.no
                join payments.obligation o on o.id = p.obligation_id
            where e.unit_id = :unit and e.closing_id = :id order by p.at, p.obligation_id, p.no
            """)
                .param("unit", unit.value())
                .param("id", closing)
                .query(CashEntryRow::read)
                .list();
    }

    @Override
    public Slice<Closing> page(UnitId unit, CashFilter filter, @Nullable UUID after, int size) {
        return ROWS.page(database, unit, filter, after, size);
    }

    @Override
    public int differences(UnitId unit) {
        return database.sql("""
            select count(*) from payments.closing where unit_id = :unit and counted <> expected and settled_at is null
            """)
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    private static Closing read(ResultSet row, int rowNumber) throws SQLException {
        int year = row.getInt("year");
        return new Closing(
                row.getObject("id", UUID.class),
                new Receipt.Serial(year, "KQ%02d".formatted(year % 100), row.getInt("number")),
                java.util.Objects.requireNonNull(signed(row, "cashier", "cashier_name", "closed_at")),
                new Money(row.getLong("opening")),
                new Money(row.getLong("taken")),
                new Money(row.getLong("given_back")),
                new Money(row.getLong("deposited")),
                new Money(row.getLong("counted")),
                row.getString("reason"),
                signed(row, "confirmed_by", "confirmed_name", "confirmed_at"),
                signed(row, "settled_by", "settled_name", "settled_at"),
                row.getString("settled_words"),
                row.getInt("version"));
    }

    static Closing.@Nullable Signed signed(ResultSet row, String by, String name, String at) throws SQLException {
        var time = row.getTimestamp(at);
        return time == null
                ? null
                : new Closing.Signed(row.getObject(by, UUID.class), row.getString(name), time.toInstant());
    }
}
