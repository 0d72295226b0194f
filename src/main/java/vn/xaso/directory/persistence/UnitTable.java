package vn.xaso.directory.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.directory.UnitKind;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.UnitName;
import vn.xaso.directory.domain.UnitKey;
import vn.xaso.directory.domain.UnitRecord;
import vn.xaso.kernel.UnitId;

/// Writes units, their names and successions.
@Repository
class UnitTable implements UnitRecord {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    UnitTable(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    @Override
    public List<Recorded> all() {
        return database.sql("""
            select u.id, u.level, u.parent_id, u.valid_from, u.valid_to,
                   n.code, n.kind, n.name, n.valid_from as name_from, n.valid_to as name_to
            from directory.unit u
            join (select distinct on (unit_id) unit_id, code, kind, name, valid_from, valid_to
                  from directory.unit_name order by unit_id, valid_from desc) n on n.unit_id = u.id
            """).query((row, i) -> recorded(row)).list();
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        var code = row.getString("code");
        var name = new UnitName(
                code,
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("name_from", LocalDate.class),
                row.getObject("name_to", LocalDate.class));
        return new Recorded(
                new UnitId(row.getObject("id", UUID.class)),
                new UnitKey(UnitLevel.valueOf(row.getString("level")), code),
                UnitRows.unitId(row, "parent_id"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                name);
    }

    @Override
    public void create(List<New> units) {
        batch("""
            insert into directory.unit (id, level, parent_id, valid_from, valid_to) values (?, ?, ?, ?, ?)
            """, units, one -> {
            var unit = one.unit();
            return new @Nullable Object[] {
                one.id().value(), unit.key().level().name(), value(one.parent()), unit.from(), unit.to()
            };
        });
        batch("""
            insert into directory.unit_name (unit_id, code, kind, name, full_name, valid_from, valid_to)
            values (?, ?, ?, ?, ?, ?, ?)
            """, units, one -> {
            var unit = one.unit();
            return new @Nullable Object[] {
                one.id().value(),
                unit.key().code(),
                unit.kind().name(),
                unit.name(),
                unit.fullName(),
                unit.from(),
                unit.to()
            };
        });
    }

    @Override
    public void change(List<Change> changes) {
        for (var change : changes) {
            switch (change) {
                case Change.Earlier earlier -> beginEarlier(earlier);
                case Change.Placed placed -> place(placed);
                case Change.Renamed renamed -> rename(renamed);
                case Change.Closed closed -> close(closed);
            }
        }
    }

    private void beginEarlier(Change.Earlier earlier) {
        database.sql("""
            update directory.unit_name set valid_from = :from
            where unit_id = :unit
              and valid_from = (select valid_from from directory.unit where id = :unit)
            """)
                .param("from", earlier.from())
                .param("unit", earlier.id().value())
                .update();
        database.sql("update directory.unit set valid_from = :from where id = :unit")
                .param("from", earlier.from())
                .param("unit", earlier.id().value())
                .update();
    }

    private void place(Change.Placed placed) {
        database.sql("update directory.unit set parent_id = :parent where id = :unit and parent_id is null")
                .param("parent", placed.parent().value())
                .param("unit", placed.id().value())
                .update();
    }

    private void rename(Change.Renamed renamed) {
        endName(renamed.id(), renamed.as().from().minusDays(1));
        var unit = renamed.as();
        database.sql("""
            insert into directory.unit_name (unit_id, code, kind, name, full_name, valid_from)
            values (:unit, :code, :kind, :name, :fullName, :from)
            """)
                .param("unit", renamed.id().value())
                .param("code", unit.key().code())
                .param("kind", unit.kind().name())
                .param("name", unit.name())
                .param("fullName", unit.fullName())
                .param("from", unit.from())
                .update();
    }

    /// Whoever writes something of the unit now has done it before, or does it after the commit.
    private void close(Change.Closed closed) {
        database.sql("select id from directory.unit where id = :unit for update")
                .param("unit", closed.id().value())
                .query(UUID.class)
                .optional();
        endName(closed.id(), closed.on());
        database.sql("update directory.unit set valid_to = :on where id = :unit")
                .param("on", closed.on())
                .param("unit", closed.id().value())
                .update();
    }

    private void endName(UnitId unit, LocalDate lastDay) {
        database.sql("update directory.unit_name set valid_to = :on where unit_id = :unit and valid_to is null")
                .param("on", lastDay)
                .param("unit", unit.value())
                .update();
    }

    @Override
    public int link(List<Link> links) {
        return database.sql("""
            insert into directory.unit_succession (predecessor_id, successor_id, happened_on, extent)
            select * from unnest(:olds::uuid[], :successors::uuid[], :days::date[], :extents::text[])
            on conflict do nothing
            """)
                .param("olds", array(links, link -> link.old().toString()))
                .param("successors", array(links, link -> link.successor().toString()))
                .param("days", array(links, link -> link.day().toString()))
                .param("extents", array(links, link -> link.extent().name()))
                .update();
    }

    @Override
    public void keepRegisters(UnitId old, UnitId successor) {
        database.sql("""
            update directory.unit_succession set registers = true
            where predecessor_id = :old and successor_id = :successor
            """)
                .param("old", old.value())
                .param("successor", successor.value())
                .update();
    }

    /// An array literal; the values hold neither commas nor quotes.
    private static String array(List<Link> links, Function<Link, String> value) {
        return links.stream().map(value).collect(Collectors.joining(",", "{", "}"));
    }

    private <T> void batch(String sql, List<T> rows, Function<T, @Nullable Object[]> values) {
        batches.batchUpdate(sql, rows.stream().map(values).toList());
    }

    private static @Nullable UUID value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }
}
