package vn.xaso.indicators.plans.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.indicators.plans.domain.Goal;
import vn.xaso.indicators.plans.domain.Plan;
import vn.xaso.indicators.plans.domain.PlanMeasure;
import vn.xaso.indicators.plans.domain.PlanReport;
import vn.xaso.indicators.plans.domain.Plans;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// The tables of plans.
@Repository
class PlanTable implements Plans {

    private final JdbcClient database;

    PlanTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Plan> find(UUID id) {
        return database.sql(PlanRow.PLAN + " where p.id = :id")
                .param("id", id)
                .query(PlanRow::plan)
                .optional();
    }

    @Override
    public void add(Plan plan) {
        database.sql("""
            insert into indicators.plan (id, unit_id, kind, title, basis, from_on, to_on, state, version, folded)
            values (:id, :unit, :kind, :title, :basis, :from, :to, :state, :version, :folded)
            """).params(values(plan)).update();
    }

    @Override
    public boolean save(Plan plan) {
        return database.sql("""
            update indicators.plan set kind = :kind, title = :title, basis = :basis, from_on = :from, to_on = :to,
                state = :state, version = :version, folded = :folded
            where id = :id and unit_id = :unit and version = :version - 1
            """).params(values(plan)).update() == 1;
    }

    private static Map<String, @Nullable Object> values(Plan plan) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", plan.id());
        values.put("unit", plan.unit().value());
        values.put("kind", plan.kind().name());
        values.put("title", plan.title());
        values.put("basis", plan.basis());
        values.put("from", plan.from());
        values.put("to", plan.to());
        values.put("state", plan.state().name());
        values.put("version", plan.version());
        values.put("folded", SearchText.fold(plan.title() + " " + plan.basis()));
        return values;
    }

    @Override
    public List<Goal> goals(UUID plan) {
        return database.sql("select id, plan, no, title from indicators.plan_goal where plan = :plan order by no")
                .param("plan", plan)
                .query((row, number) ->
                        new Goal(row.getObject("id", UUID.class), plan, row.getInt("no"), row.getString("title")))
                .list();
    }

    @Override
    public void add(UnitId unit, Goal goal) {
        database.sql("insert into indicators.plan_goal (id, unit_id, plan, no, title)"
                        + " values (:id, :unit, :plan, :no, :title)")
                .param("id", goal.id())
                .param("unit", unit.value())
                .param("plan", goal.plan())
                .param("no", goal.no())
                .param("title", goal.title())
                .update();
    }

    @Override
    public List<PlanMeasure> measures(UUID plan) {
        return database.sql("""
            select m.id, m.plan, m.goal, m.no, m.title, m.owner, m.owner_name, m.from_on, m.due_on, m.formula, m.target,
                m.counted_in
            from indicators.plan_measure m join indicators.plan_goal g on g.id = m.goal
            where m.plan = :plan order by g.no, m.no
            """).param("plan", plan).query(PlanRow::measure).list();
    }

    @Override
    public void add(UnitId unit, PlanMeasure measure) {
        database.sql("""
            insert into indicators.plan_measure (id, unit_id, plan, goal, no, title, owner, owner_name, from_on, due_on,
                formula, target, counted_in)
            values (:id, :unit, :plan, :goal, :no, :title, cast(:owner as uuid), :ownerName, :from, :due, :formula,
                :target, :countedIn)
            """).params(values(unit, measure)).update();
    }

    @Override
    public void save(UnitId unit, PlanMeasure measure) {
        database.sql("""
            update indicators.plan_measure set title = :title, owner = cast(:owner as uuid), owner_name = :ownerName,
                from_on = :from, due_on = :due, target = :target
            where id = :id and unit_id = :unit
            """).params(values(unit, measure)).update();
    }

    private static Map<String, @Nullable Object> values(UnitId unit, PlanMeasure measure) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", measure.id());
        values.put("unit", unit.value());
        values.put("plan", measure.plan());
        values.put("goal", measure.goal());
        values.put("no", measure.no());
        values.put("title", measure.title());
        values.put("owner", measure.owner());
        values.put("ownerName", measure.ownerName());
        values.put("from", measure.from());
        values.put("due", measure.due());
        values.put("formula", measure.formula());
        values.put("target", measure.target());
        values.put("countedIn", measure.countedIn());
        return values;
    }

    @Override
    public Set<UnitId> givenTo(UUID plan) {
        return new HashSet<>(database.sql("select to_unit from indicators.plan_given where plan = :plan")
                .param("plan", plan)
                .query((row, number) -> new UnitId(row.getObject("to_unit", UUID.class)))
                .list());
    }

    @Override
    public void give(Plan plan, UnitId to, Instant at) {
        database.sql("insert into indicators.plan_given (plan, unit_id, to_unit, given_at)"
                        + " values (:plan, :unit, :to, :at) on conflict do nothing")
                .param("plan", plan.id())
                .param("unit", plan.unit().value())
                .param("to", to.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void add(PlanReport report) {
        database.sql("""
            insert into indicators.plan_report (id, unit_id, plan, measure, value, note, file, file_name, at, by_name,
                by_position)
            values (:id, :unit, :plan, :measure, :value, :note, cast(:file as uuid), :fileName, :at, :name, :position)
            """)
                .param("id", report.id())
                .param("unit", report.unit().value())
                .param("plan", report.plan())
                .param("measure", report.measure())
                .param("value", report.value())
                .param("note", report.note())
                .param("file", report.file())
                .param("fileName", report.fileName())
                .param("at", report.at().atOffset(ZoneOffset.UTC))
                .param("name", report.byName())
                .param("position", report.byPosition())
                .update();
    }

    @Override
    public Map<UUID, List<PlanReport>> newest(UUID plan, Set<UnitId> units) {
        return database
                .sql("select " + PlanRow.REPORT + " from indicators.plan_measure m cross join unnest(:units) as u (id)"
                        + " cross join lateral (select * from indicators.plan_report r where r.measure = m.id"
                        + " and r.unit_id = u.id order by r.at desc limit 1) as r where m.plan = :plan")
                .param("plan", plan)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(PlanRow::report)
                .list()
                .stream()
                .collect(Collectors.groupingBy(PlanReport::measure));
    }

    @Override
    public List<PlanReport> reports(UUID measure, UnitId unit, int most) {
        return database.sql("select " + PlanRow.REPORT + " from indicators.plan_report r where r.measure = :measure"
                        + " and r.unit_id = :unit order by r.at desc limit :most")
                .param("measure", measure)
                .param("unit", unit.value())
                .param("most", most)
                .query(PlanRow::report)
                .list();
    }

    @Override
    public Optional<PlanReport> report(UUID id) {
        return database.sql("select " + PlanRow.REPORT + " from indicators.plan_report r where r.id = :id")
                .param("id", id)
                .query(PlanRow::report)
                .optional();
    }

    @Override
    public void add(UnitId unit, Change change) {
        database.sql("""
            insert into indicators.plan_change (id, unit_id, plan, at, what, detail, by_name, by_position)
            values (:id, :unit, :plan, :at, :what, :detail, :name, :position)
            """)
                .param("id", change.id())
                .param("unit", unit.value())
                .param("plan", change.plan())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("what", change.what().name())
                .param("detail", change.detail())
                .param("name", change.byName())
                .param("position", change.byPosition())
                .update();
    }

    @Override
    public List<Change> changes(UUID plan, int most) {
        return database.sql("""
            select id, plan, at, what, detail, by_name, by_position from indicators.plan_change where plan = :plan
            order by at desc, id desc limit :most
            """)
                .param("plan", plan)
                .param("most", most)
                .query(PlanRow::change)
                .list();
    }
}
