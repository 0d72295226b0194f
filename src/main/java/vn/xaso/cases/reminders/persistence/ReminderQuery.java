package vn.xaso.cases.reminders.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.persistence.CaseFilter;
import vn.xaso.cases.persistence.CaseWorkSql;
import vn.xaso.cases.reminders.domain.LateDraft;
import vn.xaso.cases.reminders.domain.ReminderKind;
import vn.xaso.kernel.Actor;

/// Reads of what an official is reminded: of cases that wait for him or her, by the same words as the lists of work.
@Repository
public class ReminderQuery {

    public static final int MOST = 200;

    private static final String FROM = " from cases.reminder r"
            + " join cases.case_file c on c.id = r.case_id and c.unit_id = :unit"
            + " where r.unit_id = :unit and r.known_at is null and c.open and (c.assignee = :me or " + CaseWorkSql.MINE
            + ")";

    /// Of how many cases, among those of the walk over the open work.
    public static final String COUNT = """
        select count(distinct r.case_id) from cases.reminder r join work w on w.id = r.case_id
        where r.unit_id = :unit and r.known_at is null and (w.mine or w.assignee = :me)\
        """;

    /// Of how many late cases the official has to write the reason, among those of the same walk.
    public static final String UNSENT_COUNT = """
        select count(*) from cases.late_draft d join work w on w.id = d.case_id and w.due_at = d.for_due
        where d.unit_id = :unit and d.sent_at is null and w.due <> 'DONE'
        and (w.assignee = :me or w.assignee is null and w.mine)\
        """;

    private static final String LATE = """
         from cases.late_draft d
        join cases.case_file c on c.id = d.case_id and c.due_at = d.for_due and c.unit_id = :unit
        where d.unit_id = :unit and c.open and c.finished_at is null and
        """;

    private static final String UNSENT =
            "d.sent_at is null and (c.assignee = :me or c.assignee is null and " + CaseWorkSql.MINE + ")";
    private static final String SENT = "d.sent_at is not null";

    private final JdbcClient database;

    ReminderQuery(JdbcClient database) {
        this.database = database;
    }

    /// One reminder.
    ///
    /// @param by who asked for it, or empty
    public record Row(UUID caseId, ReminderKind kind, java.time.Instant at, String by) {}

    public List<Row> unknown(Actor actor) {
        return database.sql("select r.case_id, r.kind, r.made_at, r.by_name" + FROM + " order by " + CaseFilter.DUE
                        + ", c.id, r.made_at desc limit " + MOST)
                .params(CaseWorkSql.values(actor))
                .param("unit", actor.unit().value())
                .query((row, number) -> new Row(
                        row.getObject("case_id", UUID.class),
                        ReminderKind.valueOf(row.getString("kind")),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .list();
    }

    /// The letters whose reason the official has to write.
    public List<LateDraft> unsent(Actor actor) {
        return drafts(actor, UNSENT);
    }

    /// The letters that wait for the leader.
    public List<LateDraft> sent(Actor actor) {
        return drafts(actor, SENT);
    }

    public int countSent(Actor actor) {
        return database.sql("select count(*) from (select 1" + LATE + SENT + " limit " + MOST + ") as found")
                .params(CaseWorkSql.values(actor))
                .param("unit", actor.unit().value())
                .query(Integer.class)
                .single();
    }

    private List<LateDraft> drafts(Actor actor, String which) {
        return database.sql("select d.case_id, d.for_due, d.cause, d.new_day, d.reason, d.sent_at, d.sent_by" + LATE
                        + which + " order by d.for_due, d.case_id limit " + MOST)
                .params(CaseWorkSql.values(actor))
                .param("unit", actor.unit().value())
                .query(ReminderTable::draft)
                .list();
    }
}
