package vn.xaso.indicators.plans.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.xaso.indicators.plans.domain.Plan;
import vn.xaso.indicators.plans.domain.PlanMeasure;
import vn.xaso.indicators.plans.domain.PlanReport;
import vn.xaso.indicators.plans.domain.Plans;
import vn.xaso.kernel.UnitId;

/// How plans lie in their rows.
final class PlanRow {

    static final String PLAN =
            "select p.id, p.unit_id, p.kind, p.title, p.basis, p.from_on, p.to_on, p.state, p.version"
                    + " from indicators.plan p";

    static final String REPORT = "r.id, r.unit_id, r.plan, r.measure, r.value, r.note, r.file, r.file_name, r.at,"
            + " r.by_name, r.by_position";

    private PlanRow() {}

    static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                Plan.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("basis"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                Plan.State.valueOf(row.getString("state")),
                row.getInt("version"));
    }

    static PlanMeasure measure(ResultSet row, int number) throws SQLException {
        return new PlanMeasure(
                row.getObject("id", UUID.class),
                row.getObject("plan", UUID.class),
                row.getObject("goal", UUID.class),
                row.getInt("no"),
                row.getString("title"),
                row.getObject("owner", UUID.class),
                row.getString("owner_name"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("formula"),
                row.getBigDecimal("target"),
                row.getString("counted_in"));
    }

    static PlanReport report(ResultSet row, int number) throws SQLException {
        return new PlanReport(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("plan", UUID.class),
                row.getObject("measure", UUID.class),
                row.getBigDecimal("value"),
                row.getString("note"),
                row.getObject("file", UUID.class),
                row.getString("file_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getString("by_position"));
    }

    static Plans.Change change(ResultSet row, int number) throws SQLException {
        return new Plans.Change(
                row.getObject("id", UUID.class),
                row.getObject("plan", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Plans.What.valueOf(row.getString("what")),
                row.getString("detail"),
                row.getString("by_name"),
                row.getString("by_position"));
    }
}
