package vn.xaso.payments.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.domain.ReceiptBook;

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
            insert into payments.receipt (unit_id, year, symbol, number, obligation_id, amount, way, payer,
                payer_address, issued_at, cashier, cashier_name, replaces, check_key, void_reason)
            values (:unit, :year, :symbol, :number, :obligation, :amount, :way, :payer, :address, :at, :cashier,
                :cashierName, :replaces, :key, '')
            """)
                .param("unit", unit.value())
                .param("year", receipt.number().year())
                .param("symbol", receipt.number().symbol())
                .param("number", receipt.number().value())
                .param("obligation", receipt.obligation())
                .param("amount", receipt.amount().dong())
                .param("way", receipt.way().name())
                .param("payer", receipt.payer().name())
                .param("address", receipt.payer().address())
                .param("at", Timestamp.from(receipt.issuedAt()))
                .param("cashier", receipt.cashier())
                .param("cashierName", receipt.cashierName())
                .param("replaces", receipt.replaces())
                .param("key", receipt.key())
                .update();
    }

    @Override
    public List<Receipt> of(UnitId unit, UUID obligation) {
        return database.sql("select " + ReceiptRow.COLUMNS + """
            from payments.receipt where unit_id = :unit and obligation_id = :obligation order by issued_at, number
            """)
                .param("unit", unit.value())
                .param("obligation", obligation)
                .query(ReceiptRow::read)
                .list();
    }

    @Override
    public Optional<Receipt> find(UnitId unit, Receipt.Serial number) {
        return database.sql("select " + ReceiptRow.COLUMNS + """
            from payments.receipt where unit_id = :unit and year = :year and symbol = :symbol and number = :number
            """)
                .param("unit", unit.value())
                .param("year", number.year())
                .param("symbol", number.symbol())
                .param("number", number.value())
                .query(ReceiptRow::read)
                .optional();
    }

    @Override
    public boolean strike(UnitId unit, Receipt receipt) {
        var struck = java.util.Objects.requireNonNull(receipt.struck());
        return database.sql("""
            update payments.receipt set voided_at = :at, void_by = :by, void_by_name = :name, void_reason = :reason,
                file_next = '-infinity', file_tries = 0
            where unit_id = :unit and year = :year and symbol = :symbol and number = :number and voided_at is null
            """)
                        .param("at", Timestamp.from(struck.at()))
                        .param("by", struck.by())
                        .param("name", struck.byName())
                        .param("reason", struck.reason())
                        .param("unit", unit.value())
                        .param("year", receipt.number().year())
                        .param("symbol", receipt.number().symbol())
                        .param("number", receipt.number().value())
                        .update()
                == 1;
    }
}
