package vn.xaso.reports.entry.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.entry.domain.Sending;
import vn.xaso.reports.sheets.FormText;

/// The table `reports.sending`: written once.
@Component
class SendingRows {

    static final String SELECT = "select s.* from reports.sending s ";

    private final JdbcClient database;

    SendingRows(JdbcClient database) {
        this.database = database;
    }

    void add(Sending sending) {
        database.sql("""
            insert into reports.sending (unit_id, report_id, round_id, no, cells, reasons, sha256, paper, symbol,
                signer, sent_at, sent_by)
            values (:unit, :report, :round, :no, cast(:cells as jsonb), cast(:reasons as jsonb), :hash, :paper,
                :symbol, :signer, :at, :by)
            """)
                .param("unit", sending.unit().value())
                .param("report", sending.report())
                .param("round", sending.round())
                .param("no", sending.no())
                .param("cells", FormText.ofCells(sending.cells()))
                .param("reasons", FormText.ofCells(sending.reasons()))
                .param("hash", sending.sha256())
                .param("paper", sending.paper())
                .param("symbol", sending.symbol())
                .param("signer", sending.signer())
                .param("at", sending.sentAt().atOffset(ZoneOffset.UTC))
                .param("by", sending.sentBy())
                .update();
    }

    List<Sending> of(UnitId unit, UUID report) {
        return database.sql(SELECT + "where s.unit_id = :unit and s.report_id = :report order by s.no desc")
                .param("unit", unit.value())
                .param("report", report)
                .query(SendingRows::sending)
                .list();
    }

    static Sending sending(ResultSet row, int number) throws SQLException {
        return new Sending(
                row.getObject("report_id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("round_id", UUID.class),
                row.getInt("no"),
                FormText.cells(row.getString("cells")),
                FormText.cells(row.getString("reasons")),
                row.getString("sha256"),
                row.getObject("paper", UUID.class),
                row.getString("symbol"),
                row.getString("signer"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("sent_by"));
    }
}
