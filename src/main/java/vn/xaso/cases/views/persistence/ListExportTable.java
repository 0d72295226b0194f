package vn.xaso.cases.views.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.views.domain.ListExport;
import vn.xaso.cases.views.domain.ListExports;
import vn.xaso.kernel.UnitId;

/// The tables `cases.list_export` and `cases.list_export_part`.
@Repository
class ListExportTable implements ListExports {

    private static final String COLUMNS =
            "id, unit_id, account, person, query, language, made_at, rows_done, ended_at, failed";

    private final JdbcClient database;

    ListExportTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(ListExport wanted) {
        database.sql("""
            insert into cases.list_export (id, unit_id, account, person, query, language, made_at)
            values (:id, :unit, :account, :person, :query, :language, :at)
            """)
                .param("id", wanted.id())
                .param("unit", wanted.unit().value())
                .param("account", wanted.account())
                .param("person", wanted.person())
                .param("query", wanted.query())
                .param("language", wanted.language())
                .param("at", at(wanted.madeAt()))
                .update();
    }

    @Override
    public Optional<ListExport> find(UnitId unit, UUID id) {
        return database.sql("select " + COLUMNS + " from cases.list_export where unit_id = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(ListExportTable::export)
                .optional();
    }

    @Override
    public Optional<ListExport> take(UnitId unit, Instant now, Instant until) {
        return database.sql("""
            update cases.list_export set leased_to = :until
            where unit_id = :unit and id = (
                select id from cases.list_export
                where unit_id = :unit and ended_at is null and (leased_to is null or leased_to < :now)
                order by made_at limit 1 for update skip locked)
            returning
            """ + COLUMNS)
                .param("unit", unit.value())
                .param("now", at(now))
                .param("until", at(until))
                .query(ListExportTable::export)
                .optional();
    }

    @Override
    public void clear(UnitId unit, UUID id) {
        database.sql("delete from cases.list_export_part where unit_id = :unit and export_id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .update();
    }

    @Override
    public void progress(UnitId unit, UUID id, int rows, Instant until) {
        database.sql("""
            update cases.list_export set rows_done = :rows, leased_to = :until where unit_id = :unit and id = :id
            """)
                .param("unit", unit.value())
                .param("id", id)
                .param("rows", rows)
                .param("until", at(until))
                .update();
    }

    @Override
    public void addPart(UnitId unit, UUID id, int no, byte[] bytes) {
        database.sql("""
            insert into cases.list_export_part (unit_id, export_id, no, bytes) values (:unit, :id, :no, :bytes)
            """)
                .param("unit", unit.value())
                .param("id", id)
                .param("no", no)
                .param("bytes", bytes)
                .update();
    }

    @Override
    public Optional<byte[]> part(UnitId unit, UUID id, int no) {
        return database.sql("""
            select bytes from cases.list_export_part where unit_id = :unit and export_id = :id and no = :no
            """)
                .param("unit", unit.value())
                .param("id", id)
                .param("no", no)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    @Override
    public void end(UnitId unit, UUID id, boolean failed, Instant at) {
        database.sql("""
            update cases.list_export set ended_at = :at, failed = :failed where unit_id = :unit and id = :id
            """)
                .param("unit", unit.value())
                .param("id", id)
                .param("failed", failed)
                .param("at", at(at))
                .update();
    }

    @Override
    public void forget(UnitId unit, Instant madeBefore) {
        database.sql("delete from cases.list_export where unit_id = :unit and made_at < :before")
                .param("unit", unit.value())
                .param("before", at(madeBefore))
                .update();
    }

    private static ListExport export(ResultSet row, int count) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new ListExport(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("account", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("query"),
                row.getString("language"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("rows_done"),
                ended == null ? null : ended.toInstant(),
                row.getBoolean("failed"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
