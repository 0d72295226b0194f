package vn.xaso.mergers.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.UnitId;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.MergerPlan.Line;
import vn.xaso.mergers.domain.MergerPlans;
import vn.xaso.mergers.domain.PostChoice;

/// The table `mergers.plan`; what belongs to a plan lies in [PlanParts].
@Repository
class MergerPlanTable implements MergerPlans {

    private static final String SELECT = """
        select id, unit_id, name, basis, effective_on, state, example, version, made_by, confirmed_at, confirmed_by,
            account, ended_at, fault
        from mergers.plan where unit_id = :unit
        """;

    private final JdbcClient database;
    private final PlanParts parts;

    MergerPlanTable(JdbcClient database, PlanParts parts) {
        this.database = database;
        this.parts = parts;
    }

    @Override
    public void add(MergerPlan plan, Instant at) {
        database.sql("""
            insert into mergers.plan (id, unit_id, name, basis, effective_on, state, example, version, made_at, made_by,
                ended_at)
            values (:id, :unit, :name, :basis, :on, :state, :example, :version, :at, :by, :ended)
            """)
                .param("id", plan.id())
                .param("unit", plan.province().value())
                .param("name", plan.name())
                .param("basis", plan.basis())
                .param("on", plan.on())
                .param("state", plan.state().name())
                .param("example", plan.example())
                .param("version", plan.version())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", plan.madeBy())
                .param("ended", at(plan.endedAt()))
                .update();
    }

    @Override
    public Optional<MergerPlan> find(UnitId province, UUID id) {
        return one(SELECT + " and id = :id", province, id);
    }

    @Override
    public Optional<MergerPlan> take(UnitId province, UUID id) {
        return one(SELECT + " and id = :id for update skip locked", province, id);
    }

    private Optional<MergerPlan> one(String sql, UnitId province, UUID id) {
        return database.sql(sql)
                .param("unit", province.value())
                .param("id", id)
                .query(MergerPlanTable::plan)
                .optional();
    }

    @Override
    public List<MergerPlan> list(UnitId province) {
        return database.sql(SELECT + " and state <> 'DROPPED' order by effective_on desc, id desc limit 200")
                .param("unit", province.value())
                .query(MergerPlanTable::plan)
                .list();
    }

    @Override
    public boolean save(MergerPlan before, MergerPlan after) {
        return 1
                == database.sql("""
                    update mergers.plan set name = :name, basis = :basis, effective_on = :on, state = :state,
                        version = :version, confirmed_at = :confirmedAt, confirmed_by = :confirmedBy,
                        account = :account, ended_at = :endedAt, fault = :fault
                    where unit_id = :unit and id = :id and version = :seen
                    """)
                        .param("name", after.name())
                        .param("basis", after.basis())
                        .param("on", after.on())
                        .param("state", after.state().name())
                        .param("version", after.version())
                        .param("confirmedAt", at(after.confirmedAt()))
                        .param("confirmedBy", after.confirmedBy())
                        .param("account", after.account())
                        .param("endedAt", at(after.endedAt()))
                        .param("fault", after.fault())
                        .param("unit", before.province().value())
                        .param("id", before.id())
                        .param("seen", before.version())
                        .update();
    }

    @Override
    public List<Line> lines(UUID plan) {
        return parts.lines(plan);
    }

    @Override
    public void putLines(MergerPlan plan, List<Line> lines) {
        parts.putLines(plan, lines);
    }

    @Override
    public List<PostChoice> choices(UUID plan) {
        return parts.choices(plan);
    }

    @Override
    public void putChoice(MergerPlan plan, PostChoice choice) {
        parts.removeChoice(plan, choice.official());
        parts.addChoice(plan, choice);
    }

    @Override
    public void removeChoice(MergerPlan plan, UUID official) {
        parts.removeChoice(plan, official);
    }

    @Override
    public List<Figure> figures(UUID plan) {
        return parts.figures(plan);
    }

    @Override
    public void addFigures(MergerPlan plan, List<Figure> figures) {
        parts.addFigures(plan, figures);
    }

    @Override
    public List<Due> due(LocalDate today) {
        return database.sql("""
            select unit_id, plan_id from mergers.waiting where effective_on <= :today order by effective_on, plan_id
            """)
                .param("today", today)
                .query((row, number) ->
                        new Due(new UnitId(row.getObject("unit_id", UUID.class)), row.getObject("plan_id", UUID.class)))
                .list();
    }

    @Override
    public void await(MergerPlan plan) {
        database.sql("insert into mergers.waiting (plan_id, unit_id, effective_on) values (:id, :unit, :on)")
                .param("id", plan.id())
                .param("unit", plan.province().value())
                .param("on", plan.on())
                .update();
    }

    @Override
    public void awaitNoMore(MergerPlan plan) {
        database.sql("delete from mergers.waiting where plan_id = :id and unit_id = :unit")
                .param("id", plan.id())
                .param("unit", plan.province().value())
                .update();
    }

    private static MergerPlan plan(ResultSet row, int number) throws SQLException {
        return new MergerPlan(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                row.getString("basis"),
                row.getObject("effective_on", LocalDate.class),
                MergerPlan.State.valueOf(row.getString("state")),
                row.getBoolean("example"),
                row.getInt("version"),
                row.getString("made_by"),
                instant(row, "confirmed_at"),
                row.getString("confirmed_by"),
                row.getObject("account", UUID.class),
                instant(row, "ended_at"),
                row.getString("fault"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
