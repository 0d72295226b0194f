package vn.xaso.documents.outgoing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.OutgoingEvent;
import vn.xaso.documents.outgoing.domain.OutgoingOvertaken;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// The tables `documents.outgoing_document` and `documents.outgoing_event`.
@Repository
class OutgoingTable implements OutgoingDocuments {

    private final JdbcClient database;
    private final OutgoingIndex index;

    OutgoingTable(JdbcClient database, OutgoingIndex index) {
        this.database = database;
        this.index = index;
    }

    @Override
    public OutgoingDocument get(UnitId unit, UUID id) {
        return database.sql("select " + OutgoingRow.COLUMNS
                        + " from documents.outgoing_document d where d.unit_id = :unit and d.id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(OutgoingRow::read)
                .optional()
                .orElseThrow(() -> new Absent("outgoing document " + id));
    }

    @Override
    public void add(OutgoingDocument.Change first) {
        database.sql("""
            insert into documents.outgoing_document (id, unit_id, state, version, type, urgency, summary,
                office, drafter, signer, due_on, drafts, answers, corrects, replaces, changed_at, folded)
            values (:id, :unit, :state, :version, :type, :urgency, :summary, :office, :drafter, :signer,
                :due, :drafts, :answers, :corrects, :replaces, :at, :folded)
            """).params(values(first)).update();
        addEvent(first);
        index.write(first.after());
    }

    /// The version in the condition is what lets one of two win.
    @Override
    public void save(OutgoingDocument before, OutgoingDocument.Change change) {
        int written = database.sql("""
            update documents.outgoing_document set state = :state, version = :version, type = :type,
                urgency = :urgency, summary = :summary, signer = :signer, drafter = :drafter, due_on = :due,
                drafts = :drafts,
                series = :series, year = :year, number = :number, notation = :notation,
                issued_on = :issued, changed_at = :at, folded = :folded
            where id = :id and unit_id = :unit and version = :seen
            """)
                .params(values(change))
                .param("seen", before.version())
                .update();
        if (written == 0) {
            throw new OutgoingOvertaken(before.id());
        }
        addEvent(change);
        index.write(before, change.after());
    }

    @Override
    public List<UUID> openOf(UnitId unit, UUID drafter) {
        return database.sql("""
            select id from documents.outgoing_document
            where unit_id = :unit and state not in ('ISSUED', 'CANCELLED', 'RECALLED', 'REPLACED')
                and drafter = :drafter
            order by id
            """)
                .param("unit", unit.value())
                .param("drafter", drafter)
                .query(UUID.class)
                .list();
    }

    @Override
    public List<UUID> waitingForSignatureOf(UnitId unit, UUID signer) {
        return database.sql("""
            select id from documents.outgoing_document
            where unit_id = :unit and state in ('CONTENT_REVIEW', 'FORMAT_CHECK', 'AT_LEADER') and signer = :signer
            order by id
            """)
                .param("unit", unit.value())
                .param("signer", signer)
                .query(UUID.class)
                .list();
    }

    private static Map<String, @Nullable Object> values(OutgoingDocument.Change change) {
        var after = change.after();
        var head = after.head();
        var given = after.registration();
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", after.id());
        values.put("unit", after.unit().value());
        values.put("state", after.state().name());
        values.put("version", after.version());
        values.put("type", head.type());
        values.put("urgency", head.urgency().priority());
        values.put("summary", head.summary());
        values.put("office", after.office());
        values.put("drafter", after.drafter());
        values.put("signer", head.signer());
        values.put("due", head.dueOn());
        values.put("drafts", after.drafts());
        values.put("answers", after.links().answers());
        values.put("corrects", after.links().corrects());
        values.put("replaces", after.links().replaces());
        values.put("series", given == null ? null : given.series());
        values.put("year", given == null ? null : given.year());
        values.put("number", given == null ? null : given.number());
        values.put("notation", given == null ? null : given.notation());
        values.put("issued", given == null ? null : given.on());
        values.put("at", OutgoingRow.at(change.event().at()));
        values.put("folded", SearchText.fold((given == null ? "" : given.symbol() + " ") + head.summary()));
        return values;
    }

    private void addEvent(OutgoingDocument.Change change) {
        var event = change.event();
        database.sql("""
            insert into documents.outgoing_event (unit_id, document_id, no, at, by_account, by_person, by_name,
                position, act, from_state, to_state, note)
            values (:unit, :id, :no, :at, :account, :person, :name, :position, :act, :from, :to, :note)
            """)
                .param("unit", change.after().unit().value())
                .param("id", change.after().id())
                .param("no", event.no())
                .param("at", OutgoingRow.at(event.at()))
                .param("account", event.by().account())
                .param("person", event.by().person())
                .param("name", event.by().name())
                .param("position", event.by().position())
                .param("act", event.act().name())
                .param("from", event.from().name())
                .param("to", event.to().name())
                .param("note", event.note())
                .update();
    }

    @Override
    public List<OutgoingEvent> events(OutgoingDocument document) {
        return database.sql("""
            select no, at, by_account, by_person, by_name, position, act, from_state, to_state, note
            from documents.outgoing_event where document_id = :id and unit_id = :unit order by no
            """)
                .param("id", document.id())
                .param("unit", document.unit().value())
                .query(OutgoingTable::event)
                .list();
    }

    @Override
    public List<OutgoingDocument> answersTo(UUID incoming) {
        return database.sql("select " + OutgoingRow.COLUMNS + """
             from documents.outgoing_document d where d.answers = :incoming and d.state <> 'CANCELLED'
            order by d.changed_at desc, d.id desc
            """)
                .param("incoming", incoming)
                .query(OutgoingRow::read)
                .list();
    }

    private static OutgoingEvent event(ResultSet row, int number) throws SQLException {
        return new OutgoingEvent(
                row.getInt("no"),
                Objects.requireNonNull(OutgoingRow.instant(row, "at")),
                new OutgoingEvent.By(
                        row.getObject("by_account", UUID.class),
                        row.getObject("by_person", UUID.class),
                        row.getString("by_name"),
                        row.getString("position")),
                OutgoingAct.valueOf(row.getString("act")),
                OutgoingState.valueOf(row.getString("from_state")),
                OutgoingState.valueOf(row.getString("to_state")),
                row.getString("note"));
    }
}
