package vn.xaso.payments.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.domain.ReceiptBook;
import vn.xaso.payments.domain.Way;

/// The tables `payments.receipt_series` and `payments.receipt`.
@Repository
class ReceiptTable implements ReceiptBook {

    private final JdbcClient database;

    ReceiptTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public int next(UnitId unit, int year, String symbol) {
        return database.sql("""
            insert into payments.receipt_series as series (unit_id, year, symbol, last)
            values (:unit, :year, :symbol, 1)
            on conflict (unit_id, year, symbol) do update set last = series.last + 1 returning last
            """)
                .param("unit", unit.value())
                .param("year", year)
                .param("symbol", symbol)
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(UnitId unit, Receipt receipt) {
        database.sql("""
            insert into payments.receipt (unit_id, year, symbol, number, obligation_id, amount, way, payer, issued_at,
                cashier, cashier_name, void_reason)
            values (:unit, :year, :symbol, :number, :obligation, :amount, :way, :payer, :at, :cashier, :cashierName, '')
            """)
                .param("unit", unit.value())
                .param("year", receipt.year())
                .param("symbol", receipt.symbol())
                .param("number", receipt.number())
                .param("obligation", receipt.obligation())
                .param("amount", receipt.amount().dong())
                .param("way", receipt.way().name())
                .param("payer", receipt.payer())
                .param("at", Timestamp.from(receipt.issuedAt()))
                .param("cashier", receipt.cashier())
                .param("cashierName", receipt.cashierName())
                .update();
    }

    @Override
    public List<Receipt> of(UnitId unit, UUID obligation) {
        return database.sql("""
            select year, symbol, number, obligation_id, amount, way, payer, issued_at, cashier, cashier_name, voided_at,
                void_reason
            from payments.receipt where unit_id = :unit and obligation_id = :obligation order by issued_at, number
            """)
                .param("unit", unit.value())
                .param("obligation", obligation)
                .query(ReceiptTable::read)
                .list();
    }

    private static Receipt read(ResultSet row, int number) throws SQLException {
        var voided = row.getTimestamp("voided_at");
        return new Receipt(
                row.getInt("year"),
                row.getString("symbol"),
                row.getInt("number"),
                row.getObject("obligation_id", UUID.class),
                new Money(row.getLong("amount")),
                Way.valueOf(row.getString("way")),
                row.getString("payer"),
                row.getTimestamp("issued_at").toInstant(),
                row.getObject("cashier", UUID.class),
                row.getString("cashier_name"),
                voided == null ? null : voided.toInstant(),
                row.getString("void_reason"));
    }
}
