package vn.xaso.payments.receipts.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.persistence.ReceiptRow;
import vn.xaso.payments.receipts.domain.ReceiptPaper;
import vn.xaso.payments.receipts.domain.ReceiptPapers;

/// The files in `payments.receipt`, and `payments.receipt_mark`.
@Repository
class ReceiptPaperTable implements ReceiptPapers {

    private static final String PAPER =
            "select " + ReceiptRow.COLUMNS + ", file_id, struck_file_id, file_fault from payments.receipt ";
    private static final String MISSING =
            "((voided_at is null and file_id is null)" + " or (voided_at is not null and struck_file_id is null))";
    private static final String ONE =
            " where unit_id = :unit and year = :year and symbol = :symbol and number = :number";

    private final JdbcClient database;

    ReceiptPaperTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<ReceiptPaper> find(UnitId unit, Receipt.Serial number) {
        return one(PAPER + ONE, unit, number).query(ReceiptPaperTable::read).optional();
    }

    @Override
    public List<ReceiptPaper> of(UnitId unit, UUID obligation) {
        return database.sql(PAPER + "where unit_id = :unit and obligation_id = :obligation order by issued_at, number")
                .param("unit", unit.value())
                .param("obligation", obligation)
                .query(ReceiptPaperTable::read)
                .list();
    }

    @Override
    public List<ReceiptPaper> ofSubject(UnitId unit, UUID subject) {
        return database.sql(PAPER + """
            where unit_id = :unit and obligation_id in (
                select id from payments.obligation where unit_id = :unit and subject = :subject)
            order by issued_at, number
            """)
                .param("unit", unit.value())
                .param("subject", subject)
                .query(ReceiptPaperTable::read)
                .list();
    }

    @Override
    public List<ReceiptPaper> take(UnitId unit, Instant now, Instant until, int most) {
        var taken = database.sql("""
            update payments.receipt set file_next = :until, file_tries = file_tries + 1
            where unit_id = :unit and (year, symbol, number) in (
                select year, symbol, number from payments.receipt where unit_id = :unit and
            """ + MISSING + """
                 and file_next <= :now order by file_next, year, number limit :most for update skip locked)
            returning
            """ + ReceiptRow.COLUMNS + ", file_id, struck_file_id, file_fault")
                .param("unit", unit.value())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .param("most", most)
                .query(ReceiptPaperTable::read)
                .list();
        taken.forEach(paper -> mark(unit, paper));
        return taken;
    }

    @Override
    public void made(UnitId unit, ReceiptPaper paper, UUID file) {
        var column = paper.receipt().isStruck() ? "struck_file_id" : "file_id";
        one(
                        "update payments.receipt set " + column + " = :file, file_fault = ''" + ONE,
                        unit,
                        paper.receipt().number())
                .param("file", file)
                .update();
    }

    /// Whoever has the paper finds its unit by the key, also while the file is missing.
    private void mark(UnitId unit, ReceiptPaper paper) {
        database.sql("""
            insert into payments.receipt_mark (check_key, issuer) values (:key, :unit) on conflict do nothing
            """)
                .param("key", paper.receipt().key())
                .param("unit", unit.value())
                .update();
    }

    @Override
    public void failed(UnitId unit, ReceiptPaper paper, String fault, Instant next) {
        one(
                        "update payments.receipt set file_fault = :fault, file_next = :next" + ONE,
                        unit,
                        paper.receipt().number())
                .param("fault", fault)
                .param("next", Timestamp.from(next))
                .update();
    }

    @Override
    public Optional<UnitId> issuer(String key) {
        return database.sql("select issuer from payments.receipt_mark where check_key = :key")
                .param("key", key)
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public Map<UUID, String> numbers(UnitId unit, Set<UUID> files) {
        var numbers = new HashMap<UUID, String>();
        database.sql(PAPER + "where unit_id = :unit and (file_id in (:files) or struck_file_id in (:files))")
                .param("unit", unit.value())
                .param("files", files)
                .query(ReceiptPaperTable::read)
                .list()
                .forEach(paper -> {
                    numbers.put(paper.file(), paper.receipt().told());
                    numbers.put(paper.struckFile(), paper.receipt().told());
                });
        numbers.keySet().retainAll(files);
        return numbers;
    }

    @Override
    public int late(UnitId unit) {
        return database.sql("select count(*) from payments.receipt where unit_id = :unit and file_fault <> '' and "
                        + MISSING)
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec one(String sql, UnitId unit, Receipt.Serial number) {
        return database.sql(sql)
                .param("unit", unit.value())
                .param("year", number.year())
                .param("symbol", number.symbol())
                .param("number", number.value());
    }

    private static ReceiptPaper read(ResultSet row, int number) throws SQLException {
        return new ReceiptPaper(
                ReceiptRow.read(row, number),
                row.getObject("file_id", UUID.class),
                row.getObject("struck_file_id", UUID.class),
                row.getString("file_fault"));
    }
}
