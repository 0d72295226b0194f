package vn.xaso.reports.design.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.ReportingPeriod;
import vn.xaso.reports.design.domain.Duties;
import vn.xaso.reports.design.domain.ReportingDuty;
import vn.xaso.reports.design.domain.ReportingDuty.Terms;

/// The tables `reports.duty` and `reports.duty_unit`.
@Repository
class DutyTable implements Duties {

    private static final String SELECT = """
        select d.*, array(select u.reporting_unit from reports.duty_unit u where u.duty_id = d.id) as units
        from reports.duty d
        """;

    private final JdbcClient database;

    DutyTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public ReportingDuty get(UnitId province, UUID id) {
        var duty = read(id);
        if (!duty.province().equals(province)) {
            throw new Absent("duty " + id);
        }
        return duty;
    }

    @Override
    public ReportingDuty read(UUID id) {
        return database.sql(SELECT + " where d.id = :id")
                .param("id", id)
                .query(DutyTable::duty)
                .optional()
                .orElseThrow(() -> new Absent("duty " + id));
    }

    @Override
    public List<ReportingDuty> list(UnitId province) {
        return database.sql(SELECT + " where d.unit_id = :unit order by d.ended, d.id desc limit 500")
                .param("unit", province.value())
                .query(DutyTable::duty)
                .list();
    }

    @Override
    public List<ReportingDuty> periodic() {
        return database.sql(SELECT + " where not d.ended and d.kind not in ('THEMATIC', 'AD_HOC') order by d.id")
                .query(DutyTable::duty)
                .list();
    }

    @Override
    public Optional<ReportingDuty> findByName(UnitId province, String nameVi) {
        return database.sql(SELECT + " where d.unit_id = :unit and d.name_vi = :name order by d.id limit 1")
                .param("unit", province.value())
                .param("name", nameVi)
                .query(DutyTable::duty)
                .optional();
    }

    @Override
    public void add(ReportingDuty duty, Instant now) {
        var terms = duty.terms();
        database.sql("""
            insert into reports.duty (id, unit_id, name_vi, name_en, content, reporters, receiver, way, steps, kind,
                closing_day, due_days, basis, begins_on, all_units, ended, version, made_at)
            values (:id, :unit, :vi, :en, :content, :reporters, :receiver, :way, :steps, :kind,
                :closing, :due, :basis, :begins, :all, :ended, :version, :at)
            """)
                .param("id", duty.id())
                .param("unit", duty.province().value())
                .param("vi", terms.name().vi())
                .param("en", terms.name().en())
                .param("content", terms.content())
                .param("reporters", terms.reporters())
                .param("receiver", terms.receiver())
                .param("way", terms.way().name())
                .param("steps", terms.steps())
                .param("kind", terms.kind().name())
                .param("closing", terms.closingDay())
                .param("due", terms.dueDays())
                .param("basis", terms.basis())
                .param("begins", terms.beginsOn())
                .param("all", duty.allUnits())
                .param("ended", duty.ended())
                .param("version", duty.version())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        putUnits(duty);
    }

    @Override
    public void save(ReportingDuty after) {
        var terms = after.terms();
        int saved = database.sql("""
            update reports.duty set name_vi = :vi, name_en = :en, content = :content, reporters = :reporters,
                receiver = :receiver, way = :way, steps = :steps, kind = :kind, closing_day = :closing, due_days = :due, basis = :basis,
                begins_on = :begins, all_units = :all, ended = :ended, version = :version
            where id = :id and unit_id = :unit and version = :version - 1
            """)
                .param("id", after.id())
                .param("unit", after.province().value())
                .param("vi", terms.name().vi())
                .param("en", terms.name().en())
                .param("content", terms.content())
                .param("reporters", terms.reporters())
                .param("receiver", terms.receiver())
                .param("way", terms.way().name())
                .param("steps", terms.steps())
                .param("kind", terms.kind().name())
                .param("closing", terms.closingDay())
                .param("due", terms.dueDays())
                .param("basis", terms.basis())
                .param("begins", terms.beginsOn())
                .param("all", after.allUnits())
                .param("ended", after.ended())
                .param("version", after.version())
                .update();
        if (saved == 0) {
            throw new Overtaken("duty " + after.id());
        }
        putUnits(after);
    }

    @Override
    public void replaceUnit(UnitId old, UnitId into) {
        database.sql("""
            insert into reports.duty_unit (unit_id, duty_id, reporting_unit)
            select unit_id, duty_id, :into from reports.duty_unit where reporting_unit = :old
            on conflict do nothing
            """).param("old", old.value()).param("into", into.value()).update();
        database.sql("delete from reports.duty_unit where reporting_unit = :old")
                .param("old", old.value())
                .update();
    }

    private void putUnits(ReportingDuty duty) {
        database.sql("delete from reports.duty_unit where duty_id = :duty and unit_id = :unit")
                .param("duty", duty.id())
                .param("unit", duty.province().value())
                .update();
        database.sql("""
            insert into reports.duty_unit (unit_id, duty_id, reporting_unit)
            select :unit, :duty, unnest(cast(:units as uuid[]))
            """)
                .param("unit", duty.province().value())
                .param("duty", duty.id())
                .param("units", duty.units().stream().map(UnitId::value).toArray(UUID[]::new))
                .update();
    }

    private static ReportingDuty duty(ResultSet row, int number) throws SQLException {
        Set<UnitId> units = Stream.of((UUID[]) row.getArray("units").getArray())
                .map(UnitId::new)
                .collect(Collectors.toSet());
        return new ReportingDuty(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                terms(row),
                row.getBoolean("all_units"),
                units,
                row.getBoolean("ended"),
                row.getInt("version"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                new Wording(row.getString("name_vi"), row.getString("name_en")),
                row.getString("content"),
                row.getString("reporters"),
                row.getString("receiver"),
                ReportingDuty.Way.valueOf(row.getString("way")),
                row.getString("steps"),
                ReportingPeriod.Kind.valueOf(row.getString("kind")),
                row.getInt("closing_day"),
                row.getInt("due_days"),
                row.getString("basis"),
                row.getObject("begins_on", LocalDate.class));
    }
}
