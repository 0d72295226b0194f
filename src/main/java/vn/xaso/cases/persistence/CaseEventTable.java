package vn.xaso.cases.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;

/// The table `cases.case_event`: only ever appended to.
@Repository
class CaseEventTable {

    private final JdbcClient database;

    CaseEventTable(JdbcClient database) {
        this.database = database;
    }

    void append(CaseFile caseFile, CaseEvent event) {
        database.sql("""
                        insert into cases.case_event (unit_id, case_id, no, at, by_kind, by_account, by_person, by_name,
                            position, act, from_state, to_state, note, detail)
                        values (:unit, :case, :no, :at, :kind, :account, :person, :name, :position, :act, :from, :to,
                            :note, :detail::jsonb)
                        """)
                .param("unit", caseFile.unit().value())
                .param("case", caseFile.id())
                .param("no", event.no())
                .param("at", CaseRow.at(event.at()))
                .param("kind", event.by().kind().ordinal())
                .param("account", event.by().account())
                .param("person", event.by().person())
                .param("name", event.by().name())
                .param("position", event.by().position())
                .param("act", event.act().name())
                .param("from", event.from().name())
                .param("to", event.to().name())
                .param("note", event.note())
                .param("detail", event.detail())
                .update();
    }

    List<CaseEvent> list(CaseFile caseFile) {
        return database.sql("""
                        select no, at, by_kind, by_account, by_person, by_name, position, act, from_state, to_state,
                            note, detail
                        from cases.case_event where case_id = :case and unit_id = :unit order by no
                        """)
                .param("case", caseFile.id())
                .param("unit", caseFile.unit().value())
                .query(CaseEventTable::read)
                .list();
    }

    private static CaseEvent read(ResultSet row, int number) throws SQLException {
        var by = new By(
                By.Kind.values()[row.getInt("by_kind")],
                row.getObject("by_account", UUID.class),
                row.getObject("by_person", UUID.class),
                row.getString("by_name"),
                row.getString("position"));
        return new CaseEvent(
                row.getInt("no"),
                Objects.requireNonNull(CaseRow.instant(row, "at")),
                by,
                CaseAct.valueOf(row.getString("act")),
                CaseState.valueOf(row.getString("from_state")),
                CaseState.valueOf(row.getString("to_state")),
                row.getString("note"),
                row.getString("detail"));
    }
}
