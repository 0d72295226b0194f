package vn.xaso.cases.synchronised.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.cases.synchronised.SynchronisedCases.Answer;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.cases.synchronised.domain.Answers;
import vn.xaso.cases.synchronised.domain.Axis;
import vn.xaso.kernel.UnitId;

/// The table `cases.acknowledgement`.
@Repository
class AnswerTable implements Answers {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    AnswerTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(UnitId unit, UUID caseId, Answer answer) {
        return database.sql("""
            insert into cases.acknowledgement (unit_id, case_id, event, at, compared, accepted, refused)
            values (:unit, :case, :event, :at, :compared, cast(:accepted as jsonb), cast(:refused as jsonb))
            on conflict do nothing
            """)
                        .param("unit", unit.value())
                        .param("case", caseId)
                        .param("event", answer.event())
                        .param("at", Timestamp.from(answer.at()))
                        .param("compared", answer.compared())
                        .param("accepted", JSON.writeValueAsString(answer.accepted()))
                        .param("refused", JSON.writeValueAsString(answer.refused()))
                        .update()
                == 1;
    }

    @Override
    public Map<UUID, List<Answer>> of(UnitId unit, Collection<UUID> cases) {
        var found = new HashMap<UUID, List<Answer>>();
        database.sql("""
            select case_id, event, at, compared, accepted, refused from cases.acknowledgement
            where unit_id = :unit and case_id = any (:cases)
            """)
                .param("unit", unit.value())
                .param("cases", cases.toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("case_id", UUID.class), id -> new ArrayList<>())
                            .add(answer(row));
                });
        return found;
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getLong("event"),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("compared"),
                fields(row.getString("accepted")),
                fields(row.getString("refused")));
    }

    private static Map<Field, String> fields(String json) {
        var fields = new EnumMap<Field, String>(Field.class);
        JSON.readTree(json)
                .properties()
                .forEach(one ->
                        fields.put(Field.valueOf(one.getKey()), one.getValue().asString("")));
        return fields;
    }

    @Override
    public void mark(UnitId unit, UUID caseId, Axis axis) {
        database.sql("""
            update cases.case_file set synchronisation = :axis
            where unit_id = :unit and id = :case and synchronisation <> :axis
            """)
                .param("axis", axis.ordinal())
                .param("unit", unit.value())
                .param("case", caseId)
                .update();
    }

    @Override
    public Map<String, UUID> received(UnitId unit, String after, int most) {
        var found = new LinkedHashMap<String, UUID>();
        database.sql("""
            select code, id from cases.case_file
            where unit_id = :unit and code is not null and code > :after order by code limit :most
            """)
                .param("unit", unit.value())
                .param("after", after)
                .param("most", most)
                .query(row -> {
                    found.put(row.getString("code"), row.getObject("id", UUID.class));
                });
        return found;
    }
}
