package vn.xaso.cases.standing.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.standing.CaseBacklog;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;

/// Reads the accepted open cases of a unit by hand and by day of acceptance.
@Repository
@Transactional(readOnly = true)
class BacklogQuery implements CaseBacklog {

    /// A unit with more open cases than that is told by its first ones.
    private static final int MOST_OPEN = 10_000;

    private final JdbcClient database;
    private final Clock clock;

    BacklogQuery(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Days as the calendar of the office has them: what was accepted yesterday evening has waited one day.
    @Override
    public List<Part> of(UnitId unit) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, OfficeClock.ZONE);
        return database.sql("""
            select assignee, day, count(*) as open, count(*) filter (where due_at < :now) as overdue,
                min(accepted_at) as oldest
            from (select assignee, due_at, accepted_at, cast(accepted_at at time zone :zone as date) as day
                from cases.case_file where unit_id = :unit and open and finished_at is null and accepted_at is not null
                limit :most) as found
            group by assignee, day
            """)
                .param("unit", unit.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("zone", OfficeClock.ZONE.getId())
                .param("most", MOST_OPEN)
                .query((row, number) -> new Part(
                        row.getObject("assignee", UUID.class),
                        Wait.of(ChronoUnit.DAYS.between(row.getObject("day", LocalDate.class), today)),
                        row.getInt("open"),
                        row.getInt("overdue"),
                        row.getObject("oldest", OffsetDateTime.class).toInstant()))
                .list();
    }
}
