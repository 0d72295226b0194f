package vn.xaso.cases.facts.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.facts.CaseFacts.Label;
import vn.xaso.cases.facts.CaseFacts.Mark;
import vn.xaso.cases.facts.CaseFacts.Values;
import vn.xaso.cases.facts.domain.CountedCase;
import vn.xaso.cases.facts.domain.CountedCases;
import vn.xaso.kernel.UnitId;

/// Reads what counts of accepted cases, each row by the keys of the case.
@Repository
class CountedCaseQuery implements CountedCases {

    private static final int ONLINE = 2;
    private static final int POST = 3;
    private static final int SATISFIED = 4;
    private static final int DISLIKED = 2;

    private static final String SELECT = """
        select c.id, c.unit_id, c.received_unit_id, c.code, c.procedure_code, c.procedure_version_id, c.channel,
            c.accepted_at, c.due_at, c.finished_at, c.supplements, c.applicant_account is not null as identified,
            c.state in ('RESULT_ISSUED', 'NEGATIVE_RESULT', 'RETURNED_RESULT') as decided,
            exists (select from cases.case_paper p
                where p.case_id = c.id and p.unit_id = c.unit_id and p.file_id is not null) as files,
            exists (select from cases.case_document d
                where d.case_id = c.id and d.unit_id = c.unit_id and d.kind = 'RESULT') as result_file,
            exists (select from cases.digitised_scan s
                where s.unit_id = c.unit_id and s.case_id = c.id and s.state = 'DONE') as digitised,
            (select r.value from cases.rating r where r.case_id = c.id) as rating,
            (select e.worked_minutes from cases.ended_case e
                where e.unit_id = c.unit_id and e.ended_at = c.finished_at and e.case_id = c.id limit 1) as minutes
        from cases.case_file c
        """;

    private final JdbcClient database;

    CountedCaseQuery(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<CountedCase> of(Set<UnitId> units, Set<UUID> cases) {
        return database.sql(SELECT + """
            where c.id = any(:cases) and c.unit_id = any(:units) and c.accepted_at is not null and c.code is not null
            """)
                .param("cases", cases.toArray(UUID[]::new))
                .param("units", array(units))
                .query(CountedCaseQuery::row)
                .list();
    }

    @Override
    public List<CountedCase> page(UnitId unit, @Nullable UUID after, int size) {
        return database.sql(SELECT + """
            where c.unit_id = :unit and c.id > :after and c.accepted_at is not null and c.code is not null
            order by c.id limit :most
            """)
                .param("unit", unit.value())
                .param("after", after == null ? new UUID(0, 0) : after)
                .param("most", size)
                .query(CountedCaseQuery::row)
                .list();
    }

    @Override
    public Map<UUID, Label> labels(Set<UnitId> units, Set<UUID> cases) {
        record Named(UUID id, Label label) {}
        return database
                .sql("""
                    select id, code, procedure_code from cases.case_file
                    where id = any(:cases) and unit_id = any(:units) and code is not null
                    """)
                .param("cases", cases.toArray(UUID[]::new))
                .param("units", array(units))
                .query((row, number) -> new Named(
                        row.getObject("id", UUID.class),
                        new Label(
                                row.getString("code"),
                                row.getString("procedure_code"),
                                "/office/cases/" + row.getString("id"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Named::id, Named::label));
    }

    private static UUID[] array(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static CountedCase row(ResultSet row, int number) throws SQLException {
        var minutes = row.getObject("minutes", Integer.class);
        return new CountedCase(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitId(row.getObject("received_unit_id", UUID.class)),
                row.getString("code"),
                row.getString("procedure_code"),
                row.getObject("procedure_version_id", UUID.class),
                new Values(
                        row.getTimestamp("accepted_at").toInstant(),
                        time(row, "due_at"),
                        time(row, "finished_at"),
                        row.getInt("supplements"),
                        minutes,
                        marks(row)));
    }

    private static Set<Mark> marks(ResultSet row) throws SQLException {
        var marks = EnumSet.noneOf(Mark.class);
        int channel = row.getInt("channel");
        add(marks, Mark.ONLINE, channel == ONLINE);
        add(marks, Mark.POST, channel == POST);
        add(marks, Mark.DECIDED, row.getBoolean("decided"));
        add(marks, Mark.FILES, row.getBoolean("files"));
        add(marks, Mark.RESULT_FILE, row.getBoolean("result_file"));
        add(marks, Mark.REUSED, row.getBoolean("digitised"));
        add(marks, Mark.IDENTIFIED, row.getBoolean("identified"));
        int rating = row.getInt("rating");
        add(marks, Mark.RATED, rating > 0);
        add(marks, Mark.SATISFIED, rating >= SATISFIED);
        add(marks, Mark.DISLIKED, rating > 0 && rating <= DISLIKED);
        return marks;
    }

    private static void add(Set<Mark> marks, Mark mark, boolean there) {
        if (there) {
            marks.add(mark);
        }
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
