package vn.xaso.reports.entry.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.ReportingPeriod;

/// The reports that count, as other systems may read them: the newest sending of each, never what is being filled in.
@Repository
public class SentReportQuery {

    private static final int PAGE = 50;

    private final JdbcClient database;

    SentReportQuery(JdbcClient database) {
        this.database = database;
    }

    public record Row(
            UUID id,
            UnitId unit,
            UUID form,
            Wording name,
            ReportingPeriod period,
            LocalDate dueOn,
            int version,
            Instant sentAt,
            String sha256) {}

    /// The newest first.
    public Slice<Row> page(Set<UnitId> units, @Nullable UUID after) {
        var values = new HashMap<String, Object>();
        values.put("units", units.stream().map(UnitId::value).toArray(UUID[]::new));
        var place = "";
        if (after != null) {
            place = " and (s.sent_at, s.report_id) < (select x.sent_at, x.report_id from reports.sending x"
                    + " join reports.report y on y.id = x.report_id and y.standing = x.no where x.report_id = :after)";
            values.put("after", after);
        }
        var sql = " and r.unit_id = any(:units)" + place + " order by s.sent_at desc, s.report_id desc limit ";
        return Slice.cut(rows(sql + (PAGE + 1), values), PAGE, row -> row.id().toString());
    }

    public Optional<Row> find(Set<UnitId> units, UUID id) {
        var values = new HashMap<String, Object>();
        values.put("units", units.stream().map(UnitId::value).toArray(UUID[]::new));
        values.put("id", id);
        return rows(" and r.unit_id = any(:units) and r.id = :id", values).stream()
                .findFirst();
    }

    private List<Row> rows(String where, Map<String, Object> values) {
        return database.sql("""
            select r.id, r.unit_id, r.form_id, d.name_vi, d.name_en, o.kind, o.year, o.number, o.first_on, o.last_on,
                o.due_on, s.no, s.sent_at, s.sha256
            from reports.report r
            join reports.sending s on s.report_id = r.id and s.no = r.standing
            join reports.round o on o.id = r.round_id
            join reports.duty d on d.id = o.duty_id
            where r.standing > 0
            """ + where)
                .params(values)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("form_id", UUID.class),
                        new Wording(row.getString("name_vi"), row.getString("name_en")),
                        new ReportingPeriod(
                                ReportingPeriod.Kind.valueOf(row.getString("kind")),
                                row.getInt("year"),
                                row.getInt("number"),
                                row.getObject("first_on", LocalDate.class),
                                row.getObject("last_on", LocalDate.class)),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("no"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getString("sha256")))
                .list();
    }
}
