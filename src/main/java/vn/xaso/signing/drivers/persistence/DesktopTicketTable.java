package vn.xaso.signing.drivers.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.drivers.domain.DesktopTicket;
import vn.xaso.signing.drivers.domain.DesktopTickets;

@Repository
@Transactional
class DesktopTicketTable implements DesktopTickets {

    private static final String TICKET =
            "select id, unit_id, person_id, kind, title, serial, prepared, created_at, signed_at"
                    + " from signing.desktop_ticket ";

    private final JdbcClient jdbc;

    DesktopTicketTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DesktopTicket ticket, byte[] fingerprint) {
        jdbc.sql("""
            insert into signing.desktop_ticket
                (id, unit_id, person_id, kind, title, serial, fingerprint, prepared, created_at)
            values (:id, :unit, :person, :kind, :title, :serial, :fingerprint, :prepared, :at)
            on conflict do nothing
            """)
                .param("id", ticket.id())
                .param("unit", ticket.unit().value())
                .param("person", ticket.person())
                .param("kind", ticket.kind().name())
                .param("title", ticket.title())
                .param("serial", ticket.serial())
                .param("fingerprint", fingerprint)
                .param("prepared", ticket.prepared())
                .param("at", Timestamp.from(ticket.createdAt()))
                .update();
    }

    @Override
    public Optional<DesktopTicket> find(UnitId unit, UUID id) {
        return jdbc.sql(TICKET + "where unit_id = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(DesktopTicketTable::ticket)
                .optional();
    }

    @Override
    public List<DesktopTicket> listOf(UnitId unit, UUID person) {
        return jdbc.sql(TICKET + "where unit_id = :unit and person_id = :person order by created_at desc limit 50")
                .param("unit", unit.value())
                .param("person", person)
                .query(DesktopTicketTable::ticket)
                .list();
    }

    @Override
    public Optional<byte[]> takeSigned(UnitId unit, UUID person, byte[] fingerprint) {
        return jdbc.sql("""
            delete from signing.desktop_ticket
            where unit_id = :unit and person_id = :person and fingerprint = :fingerprint and signed is not null
            returning signed
            """)
                .param("unit", unit.value())
                .param("person", person)
                .param("fingerprint", fingerprint)
                .query((row, number) -> row.getBytes("signed"))
                .optional();
    }

    @Override
    public void giveToken(DesktopTicket ticket, byte[] tokenHash, Instant expiresAt) {
        jdbc.sql("""
            update signing.desktop_ticket set token = :token, expires_at = :expires
            where unit_id = :unit and id = :id and signed is null
            """)
                .param("token", tokenHash)
                .param("expires", Timestamp.from(expiresAt))
                .param("unit", ticket.unit().value())
                .param("id", ticket.id())
                .update();
    }

    @Override
    public Optional<DesktopTicket> byToken(UnitId unit, byte[] tokenHash, Instant now) {
        return jdbc.sql(TICKET + "where unit_id = :unit and token = :token and expires_at > :now and signed is null")
                .param("unit", unit.value())
                .param("token", tokenHash)
                .param("now", Timestamp.from(now))
                .query(DesktopTicketTable::ticket)
                .optional();
    }

    @Override
    public boolean keepSigned(DesktopTicket ticket, byte[] signed, Instant at) {
        return jdbc.sql("""
            update signing.desktop_ticket
            set signed = :signed, signed_at = :at, token = null, expires_at = null
            where unit_id = :unit and id = :id and signed is null
            """)
                        .param("signed", signed)
                        .param("at", Timestamp.from(at))
                        .param("unit", ticket.unit().value())
                        .param("id", ticket.id())
                        .update()
                == 1;
    }

    @Override
    public void removeOlderThan(UnitId unit, Instant time) {
        jdbc.sql("delete from signing.desktop_ticket where unit_id = :unit and created_at < :time")
                .param("unit", unit.value())
                .param("time", Timestamp.from(time))
                .update();
    }

    private static DesktopTicket ticket(ResultSet row, int number) throws SQLException {
        var signedAt = row.getTimestamp("signed_at");
        return new DesktopTicket(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("person_id", UUID.class),
                KeyHolder.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("serial"),
                row.getBytes("prepared"),
                row.getTimestamp("created_at").toInstant(),
                signedAt == null ? null : signedAt.toInstant());
    }
}
