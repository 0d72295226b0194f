package vn.xaso.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.identity.domain.OpenSession;
import vn.xaso.identity.domain.Sessions;

/// The table `identity.session`.
@Repository
@Transactional
class SessionTable implements Sessions {

    private static final String SELECT = """
            select token_hash, account_id, acting_for, device, opened_at, seen_at, expires_at from identity.session where \
            """;

    private final JdbcClient database;

    SessionTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(byte[] tokenHash, OpenSession session) {
        database.sql("""
                        insert into identity.session (token_hash, account_id, acting_for, device, opened_at, seen_at,
                            expires_at)
                        values (:hash, :account, :unit, :device, :opened, :seen, :expires)
                        """)
                .param("hash", tokenHash)
                .param("account", session.account())
                .param("unit", session.unit())
                .param("device", session.device())
                .param("opened", at(session.openedAt()))
                .param("seen", at(session.seenAt()))
                .param("expires", at(session.expiresAt()))
                .update();
    }

    @Override
    public Optional<OpenSession> find(byte[] tokenHash) {
        return database.sql(SELECT + "token_hash = :hash")
                .param("hash", tokenHash)
                .query(SessionTable::read)
                .optional();
    }

    @Override
    public void markSeen(byte[] tokenHash, Instant at) {
        database.sql("update identity.session set seen_at = :at where token_hash = :hash")
                .param("at", at(at))
                .param("hash", tokenHash)
                .update();
    }

    @Override
    public void remove(byte[] tokenHash) {
        database.sql("delete from identity.session where token_hash = :hash")
                .param("hash", tokenHash)
                .update();
    }

    @Override
    public void removeAllOf(UUID account) {
        database.sql("delete from identity.session where account_id = :account")
                .param("account", account)
                .update();
    }

    @Override
    public void remove(UUID account, String id) {
        database.sql("delete from identity.session where account_id = :account and encode(token_hash, 'hex') = :id")
                .param("account", account)
                .param("id", id)
                .update();
    }

    @Override
    public void removeOthersOf(UUID account, byte[] kept) {
        database.sql("delete from identity.session where account_id = :account and token_hash <> :kept")
                .param("account", account)
                .param("kept", kept)
                .update();
    }

    @Override
    public void actFor(byte[] tokenHash, UUID unit) {
        database.sql("update identity.session set acting_for = :unit where token_hash = :hash")
                .param("unit", unit)
                .param("hash", tokenHash)
                .update();
    }

    @Override
    public List<Listed> listOf(UUID account) {
        return database.sql(SELECT + "account_id = :account order by seen_at desc")
                .param("account", account)
                .query((row, i) -> new Listed(HexFormat.of().formatHex(row.getBytes("token_hash")), read(row, i)))
                .list();
    }

    @Override
    public int removeOver(Instant now) {
        return database.sql("delete from identity.session where expires_at < :now or seen_at < :idle")
                .param("now", at(now))
                .param("idle", at(now.minus(OpenSession.LONGEST_IDLE)))
                .update();
    }

    private static OpenSession read(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("acting_for", UUID.class);
        return new OpenSession(
                row.getObject("account_id", UUID.class),
                unit,
                row.getString("device"),
                Objects.requireNonNull(AccountTable.instant(row, "opened_at")),
                Objects.requireNonNull(AccountTable.instant(row, "seen_at")),
                Objects.requireNonNull(AccountTable.instant(row, "expires_at")),
                unit != null);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
