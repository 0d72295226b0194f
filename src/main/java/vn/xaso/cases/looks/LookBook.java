package vn.xaso.cases.looks;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Recent;

/// The table `cases.look`. Whoever did something in the case stands in its course already and is not written down
/// again.
@Repository
public class LookBook {

    private static final int MOST_TOLD = 100;

    private final JdbcClient database;
    private final Clock clock;
    private final Recent<Seen, Boolean> seen = new Recent<>(Duration.ofHours(1), 10_000);

    LookBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Seen(UUID caseId, UUID person, LocalDate day) {}

    /// Costs nothing where the official has a task in the case, and nothing the second time within an hour.
    @Transactional
    public void note(Actor actor, CaseFile caseFile) {
        var now = new Seen(caseFile.id(), actor.person(), LocalDate.now(clock));
        if (Look.isTask(actor, caseFile) || seen.find(now).isPresent()) {
            return;
        }
        database.sql("""
            insert into cases.look (case_id, person, day, unit_id, name, position, at)
            select :case, :person, :day, :unit, :name, :position, :at
            where not exists (
                select 1 from cases.case_event where case_id = :case and unit_id = :unit and by_person = :person)
            on conflict (case_id, person, day) do nothing
            """)
                .param("case", caseFile.id())
                .param("person", actor.person())
                .param("day", now.day())
                .param("unit", caseFile.unit().value())
                .param("name", actor.name())
                .param("position", actor.position())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        seen.keep(now, true);
    }

    /// The newest first.
    @Transactional(readOnly = true)
    public List<Look> of(CaseFile caseFile) {
        return database.sql("select name, position, at from cases.look where case_id = :case and unit_id = :unit"
                        + " order by at desc limit " + MOST_TOLD)
                .param("case", caseFile.id())
                .param("unit", caseFile.unit().value())
                .query((row, number) -> new Look(
                        row.getString("name"),
                        row.getString("position"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
