package vn.xaso.cases.reminders.persistence;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.persistence.CaseFilter;
import vn.xaso.cases.reminders.domain.LateDraft;
import vn.xaso.cases.reminders.domain.ReminderRule;
import vn.xaso.cases.reminders.domain.Reminders;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

/// The tables `cases.reminder`, `cases.reminder_rule` and `cases.late_draft`.
@Repository
class ReminderTable implements Reminders {

    private final JdbcClient database;

    ReminderTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<ReminderRule> rule(UnitId unit) {
        return database.sql("select days_before, on_day, overdue from cases.reminder_rule where unit_id = :unit")
                .param("unit", unit.value())
                .query((row, number) -> new ReminderRule(
                        row.getInt("days_before"), row.getBoolean("on_day"), row.getBoolean("overdue")))
                .optional();
    }

    @Override
    public void setRule(UnitId unit, ReminderRule rule) {
        database.sql("""
            insert into cases.reminder_rule (unit_id, days_before, on_day, overdue)
            values (:unit, :before, :onDay, :overdue)
            on conflict (unit_id) do update set days_before = excluded.days_before, on_day = excluded.on_day,
                overdue = excluded.overdue
            """)
                .param("unit", unit.value())
                .param("before", rule.daysBefore())
                .param("onDay", rule.onDay())
                .param("overdue", rule.overdue())
                .update();
    }

    /// Of a case that came in today nobody is reminded because it is due soon: its time is short from the beginning.
    @Override
    public int remind(UnitId unit, ReminderRule rule, Borders borders) {
        return database.sql("""
            insert into cases.reminder (unit_id, case_id, kind, for_due, made_at)
            select c.unit_id, c.id, k.kind, c.due_at, :now
            from cases.case_file c
            cross join lateral (select case
                when c.due_at < :now then case when :overdue then 'OVERDUE' end
                when c.due_at < :endOfDay then case when :onDay then 'TODAY' end
                when coalesce(c.accepted_at, c.submitted_at) < :startOfDay then case when :before then 'SOON' end
                end as kind) as k
            where c.unit_id = :unit and c.open and c.finished_at is null and k.kind is not null
                and %1$s < :endOfSoon
                and not exists (select 1 from cases.reminder r
                    where r.case_id = c.id and r.kind = k.kind and r.for_due = c.due_at and r.unit_id = :unit)
            on conflict do nothing
            """.formatted(CaseFilter.DUE))
                .param("unit", unit.value())
                .param("now", at(borders.now()))
                .param("startOfDay", at(borders.startOfDay()))
                .param("endOfDay", at(borders.endOfDay()))
                .param("endOfSoon", at(borders.endOfSoon()))
                .param("before", rule.daysBefore() > 0)
                .param("onDay", rule.onDay())
                .param("overdue", rule.overdue())
                .update();
    }

    @Override
    public void settle(UnitId unit, Instant now) {
        database.sql("""
            update cases.reminder r set known_at = :now
            from cases.case_file c
            where r.unit_id = :unit and r.known_at is null and c.id = r.case_id and c.unit_id = :unit
                and (c.finished_at is not null or not c.open or r.kind <> 'HAND' and c.due_at is distinct from r.for_due)
            """).param("unit", unit.value()).param("now", at(now)).update();
    }

    @Override
    public boolean remindByHand(UnitId unit, UUID caseId, Instant day, Instant at, String by) {
        return database.sql("""
            insert into cases.reminder (unit_id, case_id, kind, for_due, made_at, by_name)
            values (:unit, :case, 'HAND', :day, :at, :by) on conflict do nothing
            """)
                        .param("unit", unit.value())
                        .param("case", caseId)
                        .param("day", at(day))
                        .param("at", at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    @Override
    public void know(Actor actor, Set<UUID> cases, Instant at) {
        database.sql("""
            update cases.reminder set known_at = :at, known_by = :by
            where unit_id = :unit and known_at is null and case_id = any(:cases)
            """)
                .param("unit", actor.unit().value())
                .param("by", actor.person())
                .param("cases", cases.toArray(UUID[]::new))
                .param("at", at(at))
                .update();
    }

    @Override
    public List<UUID> withoutDraft(UnitId unit, Instant dueBefore, int most) {
        return database.sql("""
            select c.id from cases.case_file c
            where c.unit_id = :unit and c.open and c.finished_at is null and c.accepted_at is not null
                and %1$s < :before
                and not exists (select 1 from cases.late_draft d
                    where d.case_id = c.id and d.for_due = c.due_at and d.unit_id = :unit)
            order by %1$s, c.id limit :most
            """.formatted(CaseFilter.DUE))
                .param("unit", unit.value())
                .param("before", at(dueBefore))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    @Override
    public void draft(UnitId unit, LateDraft draft, Instant at) {
        database.sql("""
            insert into cases.late_draft (unit_id, case_id, for_due, cause, made_at, new_day)
            values (:unit, :case, :due, :cause, :at, :day) on conflict do nothing
            """)
                .param("unit", unit.value())
                .param("case", draft.caseId())
                .param("due", at(draft.forDue()))
                .param("cause", draft.cause().name())
                .param("at", at(at))
                .param("day", draft.newDay())
                .update();
    }

    @Override
    public Optional<LateDraft> draftOf(UnitId unit, UUID caseId) {
        return database.sql("""
            select d.case_id, d.for_due, d.cause, d.new_day, d.reason, d.sent_at, d.sent_by
            from cases.late_draft d join cases.case_file c on c.id = d.case_id and c.due_at = d.for_due
            where d.unit_id = :unit and d.case_id = :case and c.unit_id = :unit
            """)
                .param("unit", unit.value())
                .param("case", caseId)
                .query(ReminderTable::draft)
                .optional();
    }

    @Override
    public void write(
            UnitId unit, UUID caseId, Instant forDue, LocalDate newDay, String reason, Instant at, String by) {
        database.sql("""
            update cases.late_draft set new_day = :day, reason = :reason, sent_at = :at, sent_by = :by
            where unit_id = :unit and case_id = :case and for_due = :due
            """)
                .param("unit", unit.value())
                .param("case", caseId)
                .param("due", at(forDue))
                .param("day", newDay)
                .param("reason", reason)
                .param("at", at(at))
                .param("by", by)
                .update();
    }

    static LateDraft draft(ResultSet row, int number) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return new LateDraft(
                row.getObject("case_id", UUID.class),
                row.getObject("for_due", OffsetDateTime.class).toInstant(),
                LateDraft.Cause.valueOf(row.getString("cause")),
                row.getObject("new_day", LocalDate.class),
                row.getString("reason"),
                sent == null ? null : sent.toInstant(),
                row.getString("sent_by"));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
