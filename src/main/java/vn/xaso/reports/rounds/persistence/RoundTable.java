package vn.xaso.reports.rounds.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.ReportingPeriod;
import vn.xaso.reports.rounds.domain.ReportingRound;
import vn.xaso.reports.rounds.domain.Rounds;

/// The tables `reports.round` and `reports.round_unit`.
@Repository
class RoundTable implements Rounds {

    private static final String SELECT = "select r.* from reports.round r ";

    private final JdbcClient database;

    RoundTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public ReportingRound get(UnitId province, UUID id) {
        return database.sql(SELECT + "where r.id = :id and r.unit_id = :unit")
                .param("id", id)
                .param("unit", province.value())
                .query(RoundTable::round)
                .optional()
                .orElseThrow(() -> new Absent("round " + id));
    }

    @Override
    public ReportingRound read(UnitId reporting, UUID id) {
        return database.sql(SELECT + """
            join reports.round_unit u on u.round_id = r.id and u.reporting_unit = :unit where r.id = :id\
            """)
                .param("id", id)
                .param("unit", reporting.value())
                .query(RoundTable::round)
                .optional()
                .orElseThrow(() -> new Absent("round " + id));
    }

    @Override
    public Optional<ReportingRound> find(UUID duty, ReportingPeriod period) {
        return database.sql(SELECT + """
            where r.duty_id = :duty and r.kind = :kind and r.year = :year and r.number = :number\
            """)
                .param("duty", duty)
                .param("kind", period.kind().name())
                .param("year", period.year())
                .param("number", period.number())
                .query(RoundTable::round)
                .optional();
    }

    @Override
    public Optional<ReportingRound> before(ReportingRound round) {
        return database.sql(SELECT + """
            where r.duty_id = :duty and r.kind = :kind and (r.last_on, r.id) < (:last, :id)
            order by r.last_on desc, r.id desc limit 1\
            """)
                .param("duty", round.duty())
                .param("kind", round.period().kind().name())
                .param("last", round.period().last())
                .param("id", round.id())
                .query(RoundTable::round)
                .optional();
    }

    @Override
    public int count(UUID duty, int year) {
        return database.sql("select count(*) from reports.round where duty_id = :duty and year = :year")
                .param("duty", duty)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean open(ReportingRound round, Set<UnitId> units) {
        var period = round.period();
        int opened = database.sql("""
            insert into reports.round (id, unit_id, duty_id, form_id, kind, year, number, first_on, last_on, due_on,
                opened_at, opened_by)
            values (:id, :unit, :duty, :form, :kind, :year, :number, :first, :last, :due, :at, :by)
            on conflict on constraint round_of_a_period_once do nothing
            """)
                .param("id", round.id())
                .param("unit", round.province().value())
                .param("duty", round.duty())
                .param("form", round.form())
                .param("kind", period.kind().name())
                .param("year", period.year())
                .param("number", period.number())
                .param("first", period.first())
                .param("last", period.last())
                .param("due", round.dueOn())
                .param("at", round.openedAt().atOffset(ZoneOffset.UTC))
                .param("by", round.openedBy())
                .update();
        if (opened == 1) {
            database.sql("""
                insert into reports.round_unit (unit_id, round_id, reporting_unit)
                select :unit, :round, unnest(cast(:units as uuid[]))
                """)
                    .param("unit", round.province().value())
                    .param("round", round.id())
                    .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                    .update();
        }
        return opened == 1;
    }

    @Override
    public void hold(UUID id) {
        database.sql("select pg_advisory_xact_lock_shared(hashtextextended('round ' || :id, 0))")
                .param("id", id.toString())
                .query((row, number) -> true)
                .single();
    }

    @Override
    public void lock(UUID id, UnitId province, @Nullable Instant at, String by) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('round ' || :id, 0))")
                .param("id", id.toString())
                .query((row, number) -> true)
                .single();
        database.sql("update reports.round set locked_at = :at, locked_by = :by where id = :id and unit_id = :unit")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", id)
                .param("unit", province.value())
                .update();
    }

    @Override
    public Set<UnitId> units(UUID round) {
        return Set.copyOf(database.sql("select reporting_unit from reports.round_unit where round_id = :round")
                .param("round", round)
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public List<ReportingRound> openFor(UnitId reporting) {
        return database.sql(SELECT + """
            join reports.round_unit u on u.round_id = r.id and u.reporting_unit = :unit
            where r.locked_at is null order by r.due_on, r.id limit 200\
            """)
                .param("unit", reporting.value())
                .query(RoundTable::round)
                .list();
    }

    @Override
    public void replaceUnit(UnitId old, UnitId into) {
        database.sql("""
            insert into reports.round_unit (unit_id, round_id, reporting_unit)
            select u.unit_id, u.round_id, :into from reports.round_unit u
            join reports.round r on r.id = u.round_id and r.locked_at is null
            where u.reporting_unit = :old on conflict do nothing
            """).param("old", old.value()).param("into", into.value()).update();
        database.sql("""
            delete from reports.round_unit u using reports.round r
            where r.id = u.round_id and r.locked_at is null and u.reporting_unit = :old and not exists (
                select from reports.report p where p.round_id = r.id and p.unit_id = :old and p.standing > 0
                and 'RETURNED' is distinct from (select d.kind from reports.decision d
                    where d.round_id = r.id and d.reporting_unit = :old and d.sending_no = p.standing
                        and d.kind <> 'REMINDED' order by d.id desc limit 1))
            """).param("old", old.value()).update();
    }

    private static ReportingRound round(ResultSet row, int number) throws SQLException {
        var locked = row.getObject("locked_at", OffsetDateTime.class);
        var period = new ReportingPeriod(
                ReportingPeriod.Kind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getInt("number"),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class));
        return new ReportingRound(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("duty_id", UUID.class),
                row.getObject("form_id", UUID.class),
                period,
                row.getObject("due_on", LocalDate.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("opened_by"),
                locked == null ? null : locked.toInstant(),
                row.getString("locked_by"));
    }
}
