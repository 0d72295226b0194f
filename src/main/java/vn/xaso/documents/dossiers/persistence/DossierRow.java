package vn.xaso.documents.dossiers.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.Dossier.Course;
import vn.xaso.documents.dossiers.domain.Dossier.Plan;
import vn.xaso.documents.dossiers.domain.DossierState;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.documents.dossiers.domain.Term;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// How a dossier lies in its row.
final class DossierRow {

    static final String COLUMNS = """
        d.id, d.unit_id, d.year, d.code, d.heading, d.title, d.keeper, d.keeper_name, d.office, d.retention_months,
        d.retention_group, d.retention_why, d.construction, d.note, d.state, d.version, d.opened_on, d.ended_on, d.closed_on, d.due_on, d.kept_until,
        d.papers, d.pages, d.first_on, d.last_on
        """;

    private DossierRow() {}

    static Dossier read(ResultSet row, int count) throws SQLException {
        return new Dossier(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("year"),
                plan(row),
                DossierState.valueOf(row.getString("state")),
                row.getInt("version"),
                course(row));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getString("code"),
                row.getString("heading"),
                row.getString("title"),
                row.getObject("keeper", UUID.class),
                row.getString("keeper_name"),
                row.getObject("office", UUID.class),
                new Term(retention(row), row.getString("retention_group"), row.getString("retention_why")),
                row.getBoolean("construction"),
                row.getString("note"));
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                day(row, "opened_on"),
                day(row, "ended_on"),
                day(row, "closed_on"),
                day(row, "due_on"),
                day(row, "kept_until"),
                row.getInt("papers"),
                row.getInt("pages"),
                day(row, "first_on"),
                day(row, "last_on"));
    }

    static Retention retention(ResultSet row) throws SQLException {
        return new Retention(row.getObject("retention_months", Integer.class));
    }

    /// What an act may change.
    static Map<String, @Nullable Object> changing(Dossier dossier) {
        var values = new HashMap<String, @Nullable Object>();
        var plan = dossier.plan();
        values.put("code", plan.code());
        values.put("heading", plan.heading());
        values.put("title", plan.title());
        values.put("keeper", plan.keeper());
        values.put("keeperName", plan.keeperName());
        values.put("office", plan.office());
        values.put("retention", plan.retention().months());
        values.put("retentionGroup", plan.term().group());
        values.put("retentionWhy", plan.term().why());
        values.put("construction", plan.construction());
        values.put("note", plan.note());
        values.put("state", dossier.state().name());
        values.put("version", dossier.version());
        putCourse(values, dossier.course());
        values.put("folded", SearchText.fold(plan.code() + " " + plan.title() + " " + plan.keeperName()));
        return values;
    }

    private static void putCourse(Map<String, @Nullable Object> values, Course course) {
        values.put("openedOn", course.openedOn());
        values.put("endedOn", course.endedOn());
        values.put("closedOn", course.closedOn());
        values.put("dueOn", course.dueOn());
        values.put("keptUntil", course.keptUntil());
        values.put("papers", course.papers());
        values.put("pages", course.pages());
        values.put("firstOn", course.firstOn());
        values.put("lastOn", course.lastOn());
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
