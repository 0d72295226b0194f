package vn.xaso.cases.bulk.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.bulk.domain.BulkAct;
import vn.xaso.cases.bulk.domain.BulkItem;
import vn.xaso.cases.bulk.domain.BulkOrder;
import vn.xaso.cases.bulk.domain.BulkRun;
import vn.xaso.cases.bulk.domain.BulkRuns;
import vn.xaso.kernel.UnitId;

/// The tables `cases.bulk_run` and `cases.bulk_item`.
@Repository
class BulkRunTable implements BulkRuns {

    private static final String COLUMNS =
            "id, unit_id, act, note, official, until_at, by_account, by_person, by_name, made_at, begun_at, ended_at";

    private final JdbcClient database;

    BulkRunTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(BulkRun run, List<BulkItem> items) {
        database.sql("""
            insert into cases.bulk_run (id, unit_id, act, note, official, until_at, by_account, by_person, by_name, made_at)
            values (:id, :unit, :act, :note, :official, :until, :account, :person, :name, :at)
            """)
                .param("id", run.id())
                .param("unit", run.unit().value())
                .param("act", run.order().act().name())
                .param("note", run.order().note())
                .param("official", run.order().official())
                .param("until", at(run.order().until()))
                .param("account", run.account())
                .param("person", run.person())
                .param("name", run.name())
                .param("at", at(run.madeAt()))
                .update();
        database.sql("""
            insert into cases.bulk_item (unit_id, run_id, no, case_id, seen, stands, reason)
            select :unit, :run, row_number() over (), *
            from unnest(:cases::uuid[], :seen::integer[], :stands::text[], :reasons::text[])
            """)
                .param("unit", run.unit().value())
                .param("run", run.id())
                .param("cases", items.stream().map(BulkItem::caseId).toArray(UUID[]::new))
                .param("seen", items.stream().map(BulkItem::seen).toArray(Integer[]::new))
                .param(
                        "stands",
                        items.stream().map(item -> item.stands().name()).toArray(String[]::new))
                .param("reasons", items.stream().map(BulkItem::reason).toArray(String[]::new))
                .update();
    }

    @Override
    public Optional<BulkRun> find(UnitId unit, UUID id) {
        return database.sql("select " + COLUMNS + " from cases.bulk_run where unit_id = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(BulkRunTable::run)
                .optional();
    }

    @Override
    public List<BulkRun> list(UnitId unit, Set<UUID> ids) {
        return database.sql("select " + COLUMNS + " from cases.bulk_run where unit_id = :unit and id = any(:ids)")
                .param("unit", unit.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(BulkRunTable::run)
                .list();
    }

    @Override
    public List<BulkItem> items(UnitId unit, UUID id) {
        return database.sql("""
            select no, case_id, seen, stands, reason from cases.bulk_item
            where unit_id = :unit and run_id = :id order by no
            """)
                .param("unit", unit.value())
                .param("id", id)
                .query(BulkRunTable::item)
                .list();
    }

    @Override
    public List<BulkRun> latest(UnitId unit, UUID person, int most) {
        return database.sql("select " + COLUMNS + """
             from cases.bulk_run where unit_id = :unit and by_person = :person and begun_at is not null
            order by made_at desc limit :most
            """)
                .param("unit", unit.value())
                .param("person", person)
                .param("most", most)
                .query(BulkRunTable::run)
                .list();
    }

    @Override
    public boolean begin(UnitId unit, UUID id, Instant at) {
        return database.sql("""
            update cases.bulk_run set begun_at = :at where unit_id = :unit and id = :id and begun_at is null
            """)
                        .param("unit", unit.value())
                        .param("id", id)
                        .param("at", at(at))
                        .update()
                == 1;
    }

    @Override
    public Optional<BulkRun> take(UnitId unit, Instant now, Instant until) {
        return database.sql("""
            update cases.bulk_run set leased_to = :until
            where unit_id = :unit and id = (
                select id from cases.bulk_run
                where unit_id = :unit and begun_at is not null and ended_at is null
                    and (leased_to is null or leased_to < :now)
                order by begun_at limit 1 for update skip locked)
            returning
            """ + COLUMNS)
                .param("unit", unit.value())
                .param("now", at(now))
                .param("until", at(until))
                .query(BulkRunTable::run)
                .optional();
    }

    @Override
    public boolean keep(UnitId unit, UUID id, Instant now, Instant until) {
        return database.sql("""
            update cases.bulk_run set leased_to = :until
            where unit_id = :unit and id = :id and ended_at is null and leased_to >= :now
            """)
                        .param("unit", unit.value())
                        .param("id", id)
                        .param("now", at(now))
                        .param("until", at(until))
                        .update()
                == 1;
    }

    @Override
    public Optional<BulkItem> next(UnitId unit, UUID id) {
        return database.sql("""
            select no, case_id, seen, stands, reason from cases.bulk_item
            where unit_id = :unit and run_id = :id and stands = 'POSSIBLE' order by no limit 1
            """)
                .param("unit", unit.value())
                .param("id", id)
                .query(BulkRunTable::item)
                .optional();
    }

    @Override
    public void mark(UnitId unit, UUID id, BulkItem item) {
        database.sql("""
            update cases.bulk_item set stands = :stands, reason = :reason
            where unit_id = :unit and run_id = :id and no = :no
            """)
                .param("unit", unit.value())
                .param("id", id)
                .param("no", item.no())
                .param("stands", item.stands().name())
                .param("reason", item.reason())
                .update();
    }

    @Override
    public void end(UnitId unit, UUID id, Instant at) {
        database.sql("update cases.bulk_run set ended_at = :at, leased_to = null where unit_id = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .param("at", at(at))
                .update();
    }

    @Override
    public void forgetUnbegun(UnitId unit, Instant before) {
        database.sql("delete from cases.bulk_run where unit_id = :unit and begun_at is null and made_at < :before")
                .param("unit", unit.value())
                .param("before", at(before))
                .update();
    }

    private static BulkRun run(ResultSet row, int count) throws SQLException {
        var order = new BulkOrder(
                BulkAct.valueOf(row.getString("act")),
                row.getString("note"),
                row.getObject("official", UUID.class),
                instant(row, "until_at"));
        return new BulkRun(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                order,
                row.getObject("by_account", UUID.class),
                row.getObject("by_person", UUID.class),
                row.getString("by_name"),
                Objects.requireNonNull(instant(row, "made_at")),
                instant(row, "begun_at"),
                instant(row, "ended_at"));
    }

    private static BulkItem item(ResultSet row, int count) throws SQLException {
        return new BulkItem(
                row.getInt("no"),
                row.getObject("case_id", UUID.class),
                row.getInt("seen"),
                BulkItem.Stands.valueOf(row.getString("stands")),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
