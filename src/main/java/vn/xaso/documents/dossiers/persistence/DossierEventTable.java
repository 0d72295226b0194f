package vn.xaso.documents.dossiers.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.DossierAct;
import vn.xaso.documents.dossiers.domain.DossierEvent;
import vn.xaso.documents.dossiers.domain.DossierState;

/// The table `documents.dossier_event`: only ever appended to.
@Repository
class DossierEventTable {

    private final JdbcClient database;

    DossierEventTable(JdbcClient database) {
        this.database = database;
    }

    void append(Dossier dossier, DossierEvent event) {
        var from = event.from();
        database.sql("""
                        insert into documents.dossier_event (unit_id, dossier_id, no, at, by_account, by_person, by_name,
                            position, act, from_state, to_state, document, note)
                        values (:unit, :dossier, :no, :at, :account, :person, :name, :position, :act, :from, :to,
                            :document, :note)
                        """)
                .param("unit", dossier.unit().value())
                .param("dossier", dossier.id())
                .param("no", event.no())
                .param("at", DossierRow.at(event.at()))
                .param("account", event.by().account())
                .param("person", event.by().person())
                .param("name", event.by().name())
                .param("position", event.by().position())
                .param("act", event.act().name())
                .param("from", from == null ? null : from.name())
                .param("to", event.to().name())
                .param("document", event.document())
                .param("note", event.note())
                .update();
    }

    List<DossierEvent> list(Dossier dossier) {
        return database.sql("""
                        select no, at, by_account, by_person, by_name, position, act, from_state, to_state, document, note
                        from documents.dossier_event where dossier_id = :dossier and unit_id = :unit order by no
                        """)
                .param("dossier", dossier.id())
                .param("unit", dossier.unit().value())
                .query(DossierEventTable::read)
                .list();
    }

    private static DossierEvent read(ResultSet row, int count) throws SQLException {
        var by = new DossierEvent.By(
                row.getObject("by_account", UUID.class),
                row.getObject("by_person", UUID.class),
                row.getString("by_name"),
                row.getString("position"));
        var from = row.getString("from_state");
        return new DossierEvent(
                row.getInt("no"),
                DossierRow.instant(row, "at"),
                by,
                DossierAct.valueOf(row.getString("act")),
                from == null ? null : DossierState.valueOf(from),
                DossierState.valueOf(row.getString("to_state")),
                row.getObject("document", UUID.class),
                row.getString("note"));
    }
}
