package vn.xaso.documents.outgoing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.HandlingReport;
import vn.xaso.documents.HandlingStatus;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.Recipient;
import vn.xaso.documents.outgoing.domain.Recipients;
import vn.xaso.kernel.UnitId;

/// The tables `documents.recipient`, `documents.recipient_report` and `documents.recipient_group`.
@Repository
class RecipientTable implements Recipients {

    private final JdbcClient database;

    RecipientTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Recipient> list(UUID document) {
        return database.sql("""
                        select no, recipient, name, carried_at, by_hand, covers, hand_note
                        from documents.recipient where document_id = :id order by no
                        """)
                .param("id", document)
                .query(RecipientTable::recipient)
                .list();
    }

    private static Recipient recipient(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("recipient", UUID.class);
        return new Recipient(
                row.getInt("no"),
                unit == null ? null : new UnitId(unit),
                row.getString("name"),
                OutgoingRow.instant(row, "carried_at"),
                row.getString("by_hand"),
                row.getObject("covers", Integer.class),
                row.getString("hand_note"));
    }

    @Override
    public void replace(OutgoingDocument document, List<Recipient> recipients) {
        database.sql("delete from documents.recipient where document_id = :id and unit_id = :unit")
                .param("id", document.id())
                .param("unit", document.unit().value())
                .update();
        recipients.forEach(recipient -> add(document, recipient));
    }

    @Override
    public void add(OutgoingDocument document, Recipient recipient) {
        database.sql("""
                        insert into documents.recipient (unit_id, document_id, no, recipient, name)
                        values (:unit, :id, :no, :recipient, :name)
                        on conflict (document_id, recipient) where recipient is not null do nothing
                        """)
                .param("unit", document.unit().value())
                .param("id", document.id())
                .param("no", recipient.no())
                .param("recipient", value(recipient.unit()))
                .param("name", recipient.name())
                .update();
    }

    private static @Nullable UUID value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    @Override
    public void carried(UnitId unit, UUID document, UnitId recipient, Instant at) {
        database.sql("""
                        update documents.recipient set carried_at = coalesce(carried_at, :at)
                        where document_id = :id and unit_id = :unit and recipient = :recipient
                        """)
                .param("at", OutgoingRow.at(at))
                .param("id", document)
                .param("unit", unit.value())
                .param("recipient", recipient.value())
                .update();
    }

    @Override
    public void sentByHand(OutgoingDocument document, int no, Recipient sent) {
        database.sql("""
                        update documents.recipient set carried_at = :at, by_hand = :way, covers = :covers,
                            hand_note = :note
                        where document_id = :id and unit_id = :unit and no = :no
                        """)
                .param("at", OutgoingRow.at(sent.carriedAt()))
                .param("way", sent.byHand())
                .param("covers", sent.covers())
                .param("note", sent.note())
                .param("id", document.id())
                .param("unit", document.unit().value())
                .param("no", no)
                .update();
    }

    @Override
    public void report(HandlingReport report) {
        database.sql("""
                        insert into documents.recipient_report (unit_id, document_id, recipient, status, at,
                            arrival_number, official, note)
                        values (:unit, :id, :recipient, :status, :at, :arrival, :official, :note)
                        on conflict do nothing
                        """)
                .param("unit", report.issuer().value())
                .param("id", report.document())
                .param("recipient", report.recipient().value())
                .param("status", report.status().name())
                .param("at", OutgoingRow.at(report.at()))
                .param("arrival", report.arrivalNumber())
                .param("official", report.official())
                .param("note", report.note())
                .update();
    }

    @Override
    public List<HandlingReport> reports(UUID document) {
        return database.sql("""
                        select unit_id, document_id, recipient, status, at, arrival_number, official, note
                        from documents.recipient_report where document_id = :id order by at, status
                        """)
                .param("id", document)
                .query((row, number) -> new HandlingReport(
                        row.getObject("document_id", UUID.class),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new UnitId(row.getObject("recipient", UUID.class)),
                        HandlingStatus.valueOf(row.getString("status")),
                        Objects.requireNonNull(OutgoingRow.instant(row, "at")),
                        row.getString("arrival_number"),
                        row.getString("official"),
                        row.getString("note")))
                .list();
    }

    @Override
    public List<RecipientGroup> groups(UnitId unit) {
        return database.sql(
                        "select id, name, units, others from documents.recipient_group where unit_id = :unit order by name")
                .param("unit", unit.value())
                .query((row, number) -> new RecipientGroup(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        OutgoingRow.words(row.getString("units")).stream()
                                .map(one -> new UnitId(UUID.fromString(one)))
                                .toList(),
                        row.getString("others")))
                .list();
    }

    @Override
    public void keep(UnitId unit, RecipientGroup group) {
        database.sql("""
                        insert into documents.recipient_group (unit_id, id, name, units, others)
                        values (:unit, :id, :name, :units, :others)
                        """)
                .param("unit", unit.value())
                .param("id", group.id())
                .param("name", group.name())
                .param(
                        "units",
                        String.join(
                                " ",
                                group.units().stream().map(UnitId::toString).toList()))
                .param("others", group.others())
                .update();
    }

    @Override
    public void forget(UnitId unit, UUID group) {
        database.sql("delete from documents.recipient_group where unit_id = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", group)
                .update();
    }
}
