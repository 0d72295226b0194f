package vn.xaso.documents.incoming.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.incoming.domain.By;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingEvent;
import vn.xaso.documents.incoming.domain.IncomingState;

/// The table `documents.incoming_event`: only ever appended to.
@Repository
class IncomingEventTable {

    private final JdbcClient database;

    IncomingEventTable(JdbcClient database) {
        this.database = database;
    }

    void append(IncomingDocument document, List<IncomingEvent> events) {
        for (var event : events) {
            var owner = event.owner();
            database.sql("""
                            insert into documents.incoming_event (unit_id, document_id, no, at, by_account, by_person,
                                by_name, position, act, from_state, to_state, owner_kind, owner_id, due_on, note)
                            values (:unit, :document, :no, :at, :account, :person, :name, :position, :act, :from, :to,
                                :ownerKind, :ownerId, :dueOn, :note)
                            """)
                    .param("unit", document.unit().value())
                    .param("document", document.id())
                    .param("no", event.no())
                    .param("at", IncomingRow.at(event.at()))
                    .param("account", event.by().account())
                    .param("person", event.by().person())
                    .param("name", event.by().name())
                    .param("position", event.by().position())
                    .param("act", event.act().name())
                    .param("from", IncomingRow.name(event.from()))
                    .param("to", event.to().name())
                    .param("ownerKind", owner == null ? null : owner.kind().name())
                    .param("ownerId", owner == null ? null : owner.id())
                    .param("dueOn", event.dueOn())
                    .param("note", event.note())
                    .update();
        }
    }

    List<IncomingEvent> list(IncomingDocument document) {
        return database.sql("""
                        select no, at, by_account, by_person, by_name, position, act, from_state, to_state, owner_kind,
                            owner_id, due_on, note
                        from documents.incoming_event where document_id = :document and unit_id = :unit order by no
                        """)
                .param("document", document.id())
                .param("unit", document.unit().value())
                .query(IncomingEventTable::read)
                .list();
    }

    private static IncomingEvent read(ResultSet row, int count) throws SQLException {
        var by = new By(
                row.getObject("by_account", UUID.class),
                row.getObject("by_person", UUID.class),
                row.getString("by_name"),
                row.getString("position"));
        var from = row.getString("from_state");
        return new IncomingEvent(
                row.getInt("no"),
                IncomingRow.instant(row, "at"),
                by,
                IncomingAct.valueOf(row.getString("act")),
                from == null ? null : IncomingState.valueOf(from),
                IncomingState.valueOf(row.getString("to_state")),
                IncomingRow.owner(row),
                IncomingRow.day(row, "due_on"),
                row.getString("note"));
    }
}
