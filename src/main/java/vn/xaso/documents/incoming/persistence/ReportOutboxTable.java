package vn.xaso.documents.incoming.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.HandlingReport;
import vn.xaso.documents.HandlingStatus;
import vn.xaso.documents.incoming.domain.ReportOutbox;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;

/// The table `documents.incoming_outbox`.
@Repository
class ReportOutboxTable implements ReportOutbox {

    private final JdbcClient database;
    private final Clock clock;

    ReportOutboxTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void add(HandlingReport report) {
        database.sql("""
                        insert into documents.incoming_outbox (id, unit_id, issuer, document, status, at,
                            arrival_number, official, note)
                        values (:id, :unit, :issuer, :document, :status, :at, :number, :official, :note)
                        """)
                .param("id", Ids.next())
                .param("unit", report.recipient().value())
                .param("issuer", report.issuer().value())
                .param("document", report.document())
                .param("status", report.status().name())
                .param("at", IncomingRow.at(report.at()))
                .param("number", report.arrivalNumber())
                .param("official", report.official())
                .param("note", report.note())
                .update();
    }

    @Override
    public List<Waiting> waiting(int limit) {
        return database.sql("""
                        select id, unit_id, issuer, document, status, at, arrival_number, official, note
                        from documents.incoming_outbox where sent_at is null order by tries, id limit :limit
                        """)
                .param("limit", limit)
                .query(ReportOutboxTable::read)
                .list();
    }

    private static Waiting read(ResultSet row, int count) throws SQLException {
        var report = new HandlingReport(
                IncomingRow.uuid(row, "document"),
                new UnitId(IncomingRow.uuid(row, "issuer")),
                new UnitId(IncomingRow.uuid(row, "unit_id")),
                HandlingStatus.valueOf(row.getString("status")),
                IncomingRow.instant(row, "at"),
                row.getString("arrival_number"),
                row.getString("official"),
                row.getString("note"));
        return new Waiting(IncomingRow.uuid(row, "id"), report);
    }

    @Override
    public void markSent(Waiting one) {
        database.sql("""
                        update documents.incoming_outbox set sent_at = :at, tries = tries + 1
                        where id = :id and unit_id = :unit
                        """)
                .param("at", IncomingRow.at(clock.instant()))
                .param("id", one.id())
                .param("unit", one.report().recipient().value())
                .update();
    }

    @Override
    public void markTried(Waiting one) {
        database.sql("update documents.incoming_outbox set tries = tries + 1 where id = :id and unit_id = :unit")
                .param("id", one.id())
                .param("unit", one.report().recipient().value())
                .update();
    }
}
