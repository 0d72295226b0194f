package vn.xaso.mergers.persistence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.PositionKind;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.merging.Fate;
import vn.xaso.kernel.merging.Lot;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.MergerPlan.Heir;
import vn.xaso.mergers.domain.MergerPlan.Line;
import vn.xaso.mergers.domain.MergerPlans.Figure;
import vn.xaso.mergers.domain.PostChoice;

/// Lines, decisions about people, and figures of a plan.
@Component
class PlanParts {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    PlanParts(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    List<Line> lines(UUID plan) {
        return database.sql("""
            select l.old_unit, l.code, l.kind, l.name, l.agency_code, l.existing from mergers.plan_line l
            where l.plan_id = :plan order by l.code, l.old_unit
            """)
                .param("plan", plan)
                .query((row, number) -> {
                    var existing = row.getObject("existing", UUID.class);
                    return new Line(
                            new UnitId(row.getObject("old_unit", UUID.class)),
                            new Heir(
                                    row.getString("code"),
                                    row.getString("kind"),
                                    row.getString("name"),
                                    row.getString("agency_code"),
                                    existing == null ? null : new UnitId(existing)));
                })
                .list();
    }

    void putLines(MergerPlan plan, List<Line> lines) {
        database.sql("delete from mergers.plan_line where plan_id = :plan and unit_id = :unit")
                .param("plan", plan.id())
                .param("unit", plan.province().value())
                .update();
        batches.batchUpdate("""
            insert into mergers.plan_line (unit_id, plan_id, old_unit, code, kind, name, agency_code, existing)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """, lines.stream().map(line -> row(plan, line)).toList());
    }

    private static @Nullable Object[] row(MergerPlan plan, Line line) {
        var heir = line.heir();
        var existing = heir.existing();
        return new @Nullable Object[] {
            plan.province().value(),
            plan.id(),
            line.old().value(),
            heir.code(),
            heir.kind(),
            heir.name(),
            heir.agencyCode(),
            existing == null ? null : existing.value()
        };
    }

    List<PostChoice> choices(UUID plan) {
        return database.sql("select official, kind, office from mergers.plan_post where plan_id = :plan")
                .param("plan", plan)
                .query((row, number) -> {
                    var kind = row.getString("kind");
                    var office = row.getString("office");
                    return new PostChoice(
                            row.getObject("official", UUID.class),
                            kind == null ? null : PositionKind.valueOf(kind),
                            office == null ? null : OfficeKind.valueOf(office));
                })
                .list();
    }

    void addChoice(MergerPlan plan, PostChoice choice) {
        var kind = choice.kind();
        var office = choice.office();
        database.sql("""
            insert into mergers.plan_post (unit_id, plan_id, official, kind, office)
            values (:unit, :plan, :official, :kind, :office)
            """)
                .param("unit", plan.province().value())
                .param("plan", plan.id())
                .param("official", choice.official())
                .param("kind", kind == null ? null : kind.name())
                .param("office", office == null ? null : office.name())
                .update();
    }

    void removeChoice(MergerPlan plan, UUID official) {
        database.sql("delete from mergers.plan_post where plan_id = :plan and official = :official and unit_id = :unit")
                .param("plan", plan.id())
                .param("official", official)
                .param("unit", plan.province().value())
                .update();
    }

    List<Figure> figures(UUID plan) {
        return database.sql("select old_unit, kind, fate, things from mergers.plan_figure where plan_id = :plan")
                .param("plan", plan)
                .query((row, number) -> new Figure(
                        new UnitId(row.getObject("old_unit", UUID.class)),
                        new Lot(row.getString("kind"), Fate.valueOf(row.getString("fate")), row.getLong("things"))))
                .list();
    }

    void addFigures(MergerPlan plan, List<Figure> figures) {
        batches.batchUpdate(
                """
                insert into mergers.plan_figure (unit_id, plan_id, old_unit, kind, fate, things)
                values (?, ?, ?, ?, ?, ?)
                """,
                figures.stream()
                        .map(figure -> new Object[] {
                            plan.province().value(),
                            plan.id(),
                            figure.old().value(),
                            figure.lot().kind(),
                            figure.lot().fate().name(),
                            figure.lot().count()
                        })
                        .toList());
    }
}
