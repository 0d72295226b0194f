package vn.xaso.documents.outgoing.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.outgoing.domain.Outbox;
import vn.xaso.kernel.UnitId;

/// The table `documents.outgoing_outbox`.
@Repository("outgoingOutboxTable")
class OutboxTable implements Outbox {

    private static final int LONGEST_FAULT = 500;

    private final JdbcClient database;

    OutboxTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(Parcel parcel, Instant at) {
        database.sql("""
                        insert into documents.outgoing_outbox (id, unit_id, document_id, recipient, kind, reason, next_at)
                        values (:id, :unit, :document, :recipient, :kind, :reason, :at)
                        """)
                .param("id", parcel.id())
                .param("unit", parcel.unit().value())
                .param("document", parcel.document())
                .param("recipient", parcel.recipient().value())
                .param("kind", parcel.kind().name())
                .param("reason", parcel.reason())
                .param("at", OutgoingRow.at(at))
                .update();
    }

    @Override
    public List<Parcel> take(UnitId unit, Instant now, Instant backAt, int most) {
        return database.sql("""
                        update documents.outgoing_outbox box set next_at = :back
                        from (select id from documents.outgoing_outbox
                              where unit_id = :unit and done_at is null and next_at <= :now
                              order by next_at limit :most for update skip locked) due
                        where box.id = due.id and box.unit_id = :unit
                        returning box.id, box.unit_id, box.document_id, box.recipient, box.kind, box.reason, box.tries
                        """)
                .param("unit", unit.value())
                .param("now", OutgoingRow.at(now))
                .param("back", OutgoingRow.at(backAt))
                .param("most", most)
                .query((row, number) -> new Parcel(
                        row.getObject("id", UUID.class),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("document_id", UUID.class),
                        new UnitId(row.getObject("recipient", UUID.class)),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        row.getInt("tries")))
                .list();
    }

    @Override
    public void done(Parcel parcel, Instant at) {
        database.sql("""
                        update documents.outgoing_outbox set done_at = :at, tries = tries + 1, fault = ''
                        where id = :id and unit_id = :unit
                        """)
                .param("at", OutgoingRow.at(at))
                .param("id", parcel.id())
                .param("unit", parcel.unit().value())
                .update();
    }

    @Override
    public void failed(Parcel parcel, String fault, Instant nextAt) {
        database.sql("""
                        update documents.outgoing_outbox set next_at = :at, tries = tries + 1, fault = :fault
                        where id = :id and unit_id = :unit
                        """)
                .param("at", OutgoingRow.at(nextAt))
                .param("fault", fault.substring(0, Math.min(fault.length(), LONGEST_FAULT)))
                .param("id", parcel.id())
                .param("unit", parcel.unit().value())
                .update();
    }
}
