package vn.xaso.cases.persistence;

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

    /// What is put behind a change of a case, so that both go to the database in one message: the events are written
    /// where the change, named `changed`, touched a row.
    static String behindChange(int events) {
        var sql = new StringBuilder("""
                insert into cases.case_event (unit_id, case_id, no, at, by_kind, by_account, by_person, by_name,
                    position, act, from_state, to_state, note, detail)
                """);
        for (int i = 0; i < events; i++) {
            sql.append(i == 0 ? "" : " union all ").append("""
                    select :unit::uuid, :id::uuid, :no_N::int, :at_N::timestamptz, :kind_N::smallint,
                        :account_N::uuid, :person_N::uuid, :name_N, :position_N, :act_N, :from_N, :to_N,
                        :note_N, :detail_N::jsonb
                    from changed
                    """.replace("_N", String.valueOf(i)));
        }
        return sql.toString();
    }

    static Map<String, @Nullable Object> values(List<CaseEvent> events) {
        var values = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            values.put("no" + i, event.no());
            values.put("at" + i, CaseRow.at(event.at()));
            values.put("kind" + i, event.by().kind().ordinal());
            values.put("account" + i, event.by().account());
            values.put("person" + i, event.by().person());
            values.put("name" + i, event.by().name());
            values.put("position" + i, event.by().position());
            values.put("act" + i, event.act().name());
            values.put("from" + i, event.from().name());
            values.put("to" + i, event.to().name());
            values.put("note" + i, event.note());
            values.put("detail" + i, event.detail());
        }
        return values;
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
