package vn.xaso.payments.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.domain.Way;

/// Reads a row of receipts.
public final class ReceiptRow {

    public static final String COLUMNS = """
        year, symbol, number, obligation_id, amount, way, payer, payer_address, issued_at, cashier, cashier_name,
        replaces, check_key, voided_at, void_by, void_by_name, void_reason
        """;

    private ReceiptRow() {}

    public static Receipt read(ResultSet row, int number) throws SQLException {
        return new Receipt(
                new Receipt.Serial(row.getInt("year"), row.getString("symbol"), row.getInt("number")),
                row.getObject("obligation_id", UUID.class),
                new Money(row.getLong("amount")),
                Way.valueOf(row.getString("way")),
                new Receipt.Payer(row.getString("payer"), row.getString("payer_address")),
                row.getTimestamp("issued_at").toInstant(),
                row.getObject("cashier", UUID.class),
                row.getString("cashier_name"),
                row.getString("replaces"),
                row.getString("check_key"),
                struck(row));
    }

    private static Receipt.@Nullable Struck struck(ResultSet row) throws SQLException {
        var at = row.getTimestamp("voided_at");
        return at == null
                ? null
                : new Receipt.Struck(
                        at.toInstant(),
                        row.getObject("void_by", UUID.class),
                        row.getString("void_by_name"),
                        row.getString("void_reason"));
    }
}
