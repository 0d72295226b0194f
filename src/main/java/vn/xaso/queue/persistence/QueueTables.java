package vn.xaso.queue.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.UnitId;
import vn.xaso.queue.domain.QueueBook;
import vn.xaso.queue.domain.QueueLine;
import vn.xaso.queue.domain.Ticket;

/// The tables `queue.line`, `queue.seat`, `queue.last_number` and `queue.ticket`.
@Repository
class QueueTables implements QueueBook {

    private final JdbcClient database;

    QueueTables(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<QueueLine> lines(UnitId unit) {
        return database.sql("""
            select id, letter, name, name_en, counters, minutes, per_hour, version, ended from queue.line
            where unit_id = :unit order by ended, letter
            """)
                .param("unit", unit.value())
                .query(QueueTables::line)
                .list();
    }

    @Override
    public void add(UnitId unit, QueueLine line) {
        of(line, database.sql("""
            insert into queue.line (id, unit_id, letter, name, name_en, counters, minutes, per_hour, version, ended)
            values (:id, :unit, :letter, :name, :nameEn, cast(:counters as integer[]), :minutes, :perHour, :version,
                :ended)
            """).param("unit", unit.value())).update();
    }

    @Override
    public boolean change(UnitId unit, QueueLine line) {
        return of(line, database.sql("""
            update queue.line set letter = :letter, name = :name, name_en = :nameEn,
                counters = cast(:counters as integer[]), minutes = :minutes, per_hour = :perHour, version = :version,
                ended = :ended
            where id = :id and unit_id = :unit and version = :version - 1
            """).param("unit", unit.value())).update() == 1;
    }

    private static JdbcClient.StatementSpec of(QueueLine line, JdbcClient.StatementSpec sql) {
        var counters = line.counters().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return sql.param("id", line.id())
                .param("letter", line.letter())
                .param("name", line.name())
                .param("nameEn", line.nameEn())
                .param("counters", counters)
                .param("minutes", line.minutes())
                .param("perHour", line.perHour())
                .param("version", line.version())
                .param("ended", line.ended());
    }

    @Override
    public void hold(UnitId unit) {
        database.sql("select id from queue.line where unit_id = :unit order by id for update")
                .param("unit", unit.value())
                .query(UUID.class)
                .list();
    }

    @Override
    public int nextNumber(UnitId unit, UUID line, LocalDate day) {
        return database.sql("""
            insert into queue.last_number (unit_id, line_id, day, last) values (:unit, :line, :day, 1)
            on conflict (line_id, day) do update set last = queue.last_number.last + 1 returning last
            """)
                .param("unit", unit.value())
                .param("line", line)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(UnitId unit, Ticket ticket, Seat by) {
        TicketRow.write(ticket, database.sql("""
            insert into queue.ticket (id, unit_id, line_id, day, code, key, way, priority, state, taken_at, appointed_at,
                called_at, calls, counter, official, ended_at, name, phone)
            values (:id, :unit, :line, :day, :code, :key, :way, :priority, :state, :takenAt, :appointedAt, :calledAt,
                :calls, :counter, :official, :endedAt, :name, :phone)
            """).param("unit", unit.value()).param("official", by.official()))
                .update();
    }

    @Override
    public void save(UnitId unit, Ticket ticket, @Nullable UUID official) {
        TicketRow.write(
                        ticket,
                        database.sql("""
                            update queue.ticket set line_id = :line, code = :code, state = :state, taken_at = :takenAt,
                                called_at = :calledAt, calls = :calls, counter = :counter, ended_at = :endedAt,
                                official = coalesce(:official, official)
                            where id = :id and unit_id = :unit
                            """).param("unit", unit.value()).param("official", official, java.sql.Types.OTHER))
                .update();
    }

    @Override
    public Optional<Ticket> find(UnitId unit, UUID id) {
        return one("id = :id", unit, Map.of("id", id));
    }

    @Override
    public Optional<Ticket> findByKey(UnitId unit, String key) {
        return one("key = :key", unit, Map.of("key", key));
    }

    private Optional<Ticket> one(String where, UnitId unit, Map<String, Object> values) {
        return database.sql(TicketRow.SELECT + " where unit_id = :unit and " + where)
                .params(values)
                .param("unit", unit.value())
                .query(TicketRow::read)
                .optional();
    }

    @Override
    public List<Ticket> booked(UnitId unit, LocalDate day, String phone) {
        return some(
                " and day = :day and state = 'BOOKED' and phone = :phone order by appointed_at",
                unit,
                Map.of("day", day, "phone", phone));
    }

    @Override
    public List<Ticket> open(UnitId unit, LocalDate day) {
        return some(
                " and day = :day and state in ('WAITING', 'CALLED') order by taken_at, id", unit, Map.of("day", day));
    }

    @Override
    public List<Ticket> calledLast(UnitId unit, LocalDate day, int most) {
        return some(
                " and day = :day and state in ('CALLED', 'DONE', 'ABSENT') order by called_at desc, id desc limit "
                        + most,
                unit,
                Map.of("day", day));
    }

    @Override
    public List<Ticket> absent(UnitId unit, LocalDate day) {
        return some(" and day = :day and state = 'ABSENT' order by called_at desc", unit, Map.of("day", day));
    }

    private List<Ticket> some(String where, UnitId unit, Map<String, Object> values) {
        return database.sql(TicketRow.SELECT + " where unit_id = :unit" + where)
                .params(values)
                .param("unit", unit.value())
                .query(TicketRow::read)
                .list();
    }

    @Override
    public Map<Instant, Integer> bookings(UnitId unit, UUID line, LocalDate day) {
        return database
                .sql("""
                    select appointed_at from queue.ticket
                    where unit_id = :unit and line_id = :line and day = :day and appointed_at is not null
                        and state <> 'CANCELLED'
                    """)
                .param("unit", unit.value())
                .param("line", line)
                .param("day", day)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list()
                .stream()
                .collect(Collectors.toMap(at -> at, at -> 1, Integer::sum));
    }

    @Override
    public int takenSince(UnitId unit, Instant since) {
        return database.sql("select count(*) from queue.ticket where unit_id = :unit and day >= :day and taken_at >="
                        + " :since")
                .param("unit", unit.value())
                .param("day", since.atZone(vn.xaso.kernel.OfficeClock.ZONE).toLocalDate())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Seat> seats(UnitId unit) {
        return database.sql(
                        "select counter, official, name, since from queue.seat where unit_id = :unit order by counter")
                .param("unit", unit.value())
                .query((row, number) -> new Seat(
                        row.getInt("counter"),
                        row.getObject("official", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    @Override
    public void sit(UnitId unit, Seat seat) {
        database.sql("delete from queue.seat where unit_id = :unit and (official = :official or counter = :counter)")
                .param("unit", unit.value())
                .param("official", seat.official())
                .param("counter", seat.counter())
                .update();
        database.sql("""
            insert into queue.seat (unit_id, counter, official, name, since)
            values (:unit, :counter, :official, :name, :since)
            """)
                .param("unit", unit.value())
                .param("counter", seat.counter())
                .param("official", seat.official())
                .param("name", seat.name())
                .param("since", Timestamp.from(seat.since()))
                .update();
    }

    @Override
    public void leave(UnitId unit, UUID official) {
        database.sql("delete from queue.seat where unit_id = :unit and official = :official")
                .param("unit", unit.value())
                .param("official", official)
                .update();
    }

    @Override
    public void forgetNames(UnitId unit, LocalDate before) {
        database.sql("update queue.ticket set name = '', phone = '' where unit_id = :unit and day < :day and phone"
                        + " <> ''")
                .param("unit", unit.value())
                .param("day", before)
                .update();
    }

    private static QueueLine line(ResultSet row, int number) throws SQLException {
        var counters = (Integer[]) row.getArray("counters").getArray();
        return new QueueLine(
                row.getObject("id", UUID.class),
                row.getString("letter"),
                row.getString("name"),
                row.getString("name_en"),
                Arrays.asList(counters),
                row.getInt("minutes"),
                row.getInt("per_hour"),
                row.getInt("version"),
                row.getBoolean("ended"));
    }
}
