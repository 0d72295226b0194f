package vn.xaso.cases.voice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.voice.domain.Satisfaction;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Reads the ratings of a unit, newest first, page after page by keyset. Each is one question, which needs no
/// transaction of its own.
@Repository
public class RatingListQuery {

    /// As many ratings are looked at for the figures: what a commune receives in many years.
    public static final int MOST_REGARDED = 20_000;

    static final int PAGE = 50;

    private static final String ORDER = " order by r.rated_at desc, r.case_id desc limit ";

    private final JdbcClient database;

    RatingListQuery(JdbcClient database) {
        this.database = database;
    }

    /// Which ratings are shown.
    ///
    /// @param from given then or later
    /// @param before given earlier than that
    public record Filter(
            @Nullable String procedure,
            @Nullable Satisfaction satisfaction,
            @Nullable Instant from,
            @Nullable Instant before) {}

    /// One line of the list.
    ///
    /// @param procedureVersion by which the case was received
    /// @param comment in the applicant's words, or empty
    public record Row(
            UUID caseId,
            String code,
            UUID procedureVersion,
            Satisfaction satisfaction,
            String comment,
            Instant ratedAt) {}

    /// The ratings of one procedure.
    ///
    /// @param average between 1 and 5
    /// @param content how many were satisfied or very satisfied
    public record Figure(String procedure, int count, double average, int content) {}

    /// @param after where the page begins, as the page before it said, or null
    public Slice<Row> page(UnitId unit, Filter filter, @Nullable String after) {
        var values = new HashMap<String, Object>();
        var where = where(unit, filter, values);
        if (after != null) {
            var cursor = after.split("_", 2);
            values.put("time", Timestamp.from(Instant.parse(cursor[0])));
            values.put("id", UUID.fromString(cursor[1]));
            where += " and (r.rated_at, r.case_id) < (:time, :id)";
        }
        return Slice.cut(rows(where, values, PAGE + 1), PAGE, row -> row.ratedAt() + "_" + row.caseId());
    }

    public List<Row> forExport(UnitId unit, Filter filter, int most) {
        var values = new HashMap<String, Object>();
        return rows(where(unit, filter, values), values, most);
    }

    /// By procedure, the most often rated first; of very many ratings the newest.
    public List<Figure> figures(UnitId unit, Filter filter) {
        var values = new HashMap<String, Object>();
        return database.sql("select procedure_code, count(*) as count, avg(value) as average,"
                        + " count(*) filter (where value >= 4) as content from (select r.procedure_code, r.value"
                        + " from cases.rating r where " + where(unit, filter, values) + ORDER + MOST_REGARDED
                        + ") as regarded group by procedure_code order by count(*) desc, procedure_code")
                .params(values)
                .query((row, number) -> new Figure(
                        row.getString("procedure_code"),
                        row.getInt("count"),
                        row.getDouble("average"),
                        row.getInt("content")))
                .list();
    }

    private List<Row> rows(String where, Map<String, Object> values, int most) {
        return database.sql("select r.case_id, c.code, c.procedure_version_id, r.value, r.comment, r.rated_at"
                        + " from cases.rating r join cases.case_file c on c.id = r.case_id and c.unit_id = :unit where "
                        + where + ORDER + most)
                .params(values)
                .query(RatingListQuery::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var code = row.getString("code");
        var comment = row.getString("comment");
        return new Row(
                row.getObject("case_id", UUID.class),
                code == null ? "" : code,
                row.getObject("procedure_version_id", UUID.class),
                Satisfaction.of(row.getInt("value")),
                comment == null ? "" : comment,
                row.getTimestamp("rated_at").toInstant());
    }

    private static String where(UnitId unit, Filter filter, Map<String, Object> values) {
        var sql = new StringBuilder("r.unit_id = :unit");
        values.put("unit", unit.value());
        if (filter.procedure() != null) {
            sql.append(" and r.procedure_code = :procedure");
            values.put("procedure", filter.procedure());
        }
        if (filter.satisfaction() != null) {
            sql.append(" and r.value = ").append(filter.satisfaction().value());
        }
        if (filter.from() != null) {
            sql.append(" and r.rated_at >= :from");
            values.put("from", Timestamp.from(filter.from()));
        }
        if (filter.before() != null) {
            sql.append(" and r.rated_at < :before");
            values.put("before", Timestamp.from(filter.before()));
        }
        return sql.toString();
    }
}
