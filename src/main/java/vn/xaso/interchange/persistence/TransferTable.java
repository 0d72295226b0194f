package vn.xaso.interchange.persistence;

import static vn.xaso.interchange.persistence.TransferRow.time;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.interchange.domain.Transfer;
import vn.xaso.interchange.domain.Transfers;
import vn.xaso.kernel.UnitId;

/// The tables `interchange.outbox`, `interchange.transfer` and `interchange.upload`.
@Repository
class TransferTable implements Transfers {

    private final JdbcClient database;

    TransferTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void note(UnitId unit, UUID caseId) {
        database.sql("insert into interchange.outbox (unit_id, case_id) values (:unit, :case)")
                .param("unit", unit.value())
                .param("case", caseId)
                .update();
    }

    @Override
    public long nextEvent() {
        return database.sql("select nextval(pg_get_serial_sequence('interchange.outbox', 'id'))")
                .query(Long.class)
                .single();
    }

    @Override
    public void collect(UnitId unit, Instant now) {
        database.sql("""
            with noted as (delete from interchange.outbox where unit_id = :unit returning case_id, id),
                newest as (select case_id, max(id) as event from noted group by case_id)
            insert into interchange.transfer as t (unit_id, case_id, state, event, since, next_at)
            select cast(:unit as uuid), case_id, 'WAITING', event, :now, :now from newest
            on conflict (unit_id, case_id) do update set
                since = case when t.state = 'COMPLETE' then excluded.since else t.since end,
                state = 'WAITING', event = greatest(t.event, excluded.event), tries = 0, next_at = excluded.next_at,
                reason = '', words = ''
            """)
                .param("unit", unit.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public List<Transfer> take(UnitId unit, Instant now, Instant until, int most) {
        return database.sql("""
            update interchange.transfer t set next_at = :until, tries = t.tries + 1
            from (select case_id from interchange.transfer
                  where unit_id = :unit and next_at <= :now order by next_at, event limit :most
                  for update skip locked) due
            where t.unit_id = :unit and t.case_id = due.case_id
            returning t.*
            """)
                .param("unit", unit.value())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .param("most", most)
                .query(TransferRow::read)
                .list();
    }

    @Override
    public Optional<Transfer> find(UnitId unit, UUID caseId) {
        return database.sql("select " + TransferRow.COLUMNS
                        + " from interchange.transfer where unit_id = :unit and case_id = :case")
                .param("unit", unit.value())
                .param("case", caseId)
                .query(TransferRow::read)
                .optional();
    }

    @Override
    public void save(Transfer after) {
        database.sql("""
            update interchange.transfer set code = :code, portal_code = :portalCode, told_step = greatest(told_step, :step),
                told_at = coalesce(cast(:toldAt as timestamptz), told_at),
                state = case when event = :event then :state else state end,
                tries = case when event = :event then :tries else tries end,
                next_at = case when event = :event then cast(:next as timestamptz) else next_at end,
                reason = :reason, words = :words, missing = :missing
            where unit_id = :unit and case_id = :case
            """)
                .param("code", after.code())
                .param("portalCode", after.portalCode())
                .param("step", after.toldStep())
                .param("toldAt", time(after.toldAt()))
                .param("event", after.event())
                .param("state", after.state().name())
                .param("tries", after.tries())
                .param("next", time(after.nextAt()))
                .param(
                        "reason",
                        after.reason() == Transfer.Reason.NONE
                                ? ""
                                : after.reason().name())
                .param("words", after.words())
                .param("missing", TransferRow.names(after.missing()))
                .param("unit", after.unit().value())
                .param("case", after.caseId())
                .update();
    }

    @Override
    public void drop(UnitId unit, UUID caseId) {
        database.sql("delete from interchange.transfer where unit_id = :unit and case_id = :case")
                .param("unit", unit.value())
                .param("case", caseId)
                .update();
    }

    @Override
    public int noteStuck(UnitId unit) {
        return database.sql("""
            insert into interchange.outbox (unit_id, case_id)
            select unit_id, case_id from interchange.transfer
            where unit_id = :unit and (state in ('REFUSED', 'PARTIAL') or (state = 'WAITING' and reason <> ''))
            """).param("unit", unit.value()).update();
    }

    @Override
    public Optional<String> upload(UnitId unit, UUID caseId, String sha256) {
        return database.sql("""
            select portal_id from interchange.upload
            where unit_id = :unit and case_id = :case and sha256 = :hash
            """)
                .param("unit", unit.value())
                .param("case", caseId)
                .param("hash", sha256)
                .query(String.class)
                .optional();
    }

    @Override
    public void uploaded(UnitId unit, UUID caseId, String sha256, String portalId, Instant at) {
        database.sql("""
            insert into interchange.upload (unit_id, case_id, sha256, portal_id, sent_at)
            values (:unit, :case, :hash, :id, :at) on conflict do nothing
            """)
                .param("unit", unit.value())
                .param("case", caseId)
                .param("hash", sha256)
                .param("id", portalId)
                .param("at", Timestamp.from(at))
                .update();
    }
}
