package vn.xaso.queue.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xaso.queue.domain.Ticket;
import vn.xaso.queue.domain.TicketState;
import vn.xaso.queue.domain.Way;

/// A row of `queue.ticket`.
final class TicketRow {

    static final String SELECT = """
        select id, line_id, day, code, key, way, priority, state, taken_at, appointed_at, called_at, calls, counter,
            ended_at, name, phone
        from queue.ticket
        """;

    private TicketRow() {}

    static JdbcClient.StatementSpec write(Ticket ticket, JdbcClient.StatementSpec sql) {
        return sql.param("id", ticket.id())
                .param("line", ticket.line())
                .param("day", ticket.day())
                .param("code", ticket.code())
                .param("key", ticket.key())
                .param("way", ticket.way().name())
                .param("priority", ticket.priority())
                .param("state", ticket.state().name())
                .param("takenAt", Timestamp.from(ticket.takenAt()))
                .param("appointedAt", stamp(ticket.appointedAt()), Types.TIMESTAMP)
                .param("calledAt", stamp(ticket.calledAt()), Types.TIMESTAMP)
                .param("calls", ticket.calls())
                .param("counter", ticket.counter(), Types.INTEGER)
                .param("endedAt", stamp(ticket.endedAt()), Types.TIMESTAMP)
                .param("name", ticket.name())
                .param("phone", ticket.phone());
    }

    static Ticket read(ResultSet row, int number) throws SQLException {
        return new Ticket(
                row.getObject("id", UUID.class),
                row.getObject("line_id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("code"),
                row.getString("key"),
                Way.valueOf(row.getString("way")),
                row.getBoolean("priority"),
                TicketState.valueOf(row.getString("state")),
                row.getTimestamp("taken_at").toInstant(),
                time(row, "appointed_at"),
                time(row, "called_at"),
                row.getInt("calls"),
                row.getObject("counter", Integer.class),
                time(row, "ended_at"),
                row.getString("name"),
                row.getString("phone"));
    }

    private static @Nullable Timestamp stamp(@Nullable Instant time) {
        return time == null ? null : Timestamp.from(time);
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }
}
