package vn.xaso.identity.persistence;

import static vn.xaso.identity.persistence.AccountTable.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.domain.ApiToken;
import vn.xaso.identity.domain.ApiTokens;
import vn.xaso.kernel.UnitId;

/// The table `identity.api_token`.
@Repository
@Transactional
class ApiTokenTable implements ApiTokens {

    /// What `read` wants.
    static final String COLUMNS = """
        token.id, token.name, token.scopes, token.unit_ids, token.made_by, token.made_at, token.expires_at,
            token.revoked_at, token.last_used_at\
        """;

    private final JdbcClient database;

    ApiTokenTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(byte[] tokenHash, ApiToken token) {
        var expires = token.expiresAt();
        database.sql("""
            insert into identity.api_token
                (id, token_hash, name, scopes, unit_ids, made_by, made_at, expires_at)
            values (:id, :hash, :name, :scopes, :units, :by, :made, :expires)
            """)
                .param("id", token.id())
                .param("hash", tokenHash)
                .param("name", token.name())
                .param(
                        "scopes",
                        token.scopes().stream().map(ApiScope::word).sorted().collect(Collectors.joining(" ")))
                .param("units", token.units().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("by", token.madeBy())
                .param("made", token.madeAt().atOffset(ZoneOffset.UTC))
                .param("expires", expires == null ? null : expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<ApiToken> find(byte[] tokenHash) {
        return find("token_hash = :value", tokenHash);
    }

    @Override
    public Optional<ApiToken> find(UUID id) {
        return find("id = :value", id);
    }

    private Optional<ApiToken> find(String condition, Object value) {
        return database.sql("select " + COLUMNS + " from identity.api_token token where " + condition)
                .param("value", value)
                .query(ApiTokenTable::read)
                .optional();
    }

    @Override
    public void noteUse(UUID id, Instant at) {
        database.sql("update identity.api_token set last_used_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    @Override
    public void revoke(UUID id, Instant at, UUID by) {
        database.sql("""
            update identity.api_token set revoked_at = :at, revoked_by = :by
            where id = :id and revoked_at is null
            """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", id)
                .update();
    }

    static ApiToken read(ResultSet row, int number) throws SQLException {
        var units = (UUID[]) row.getArray("unit_ids").getArray();
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                scopes(row.getString("scopes")),
                Arrays.stream(units).map(UnitId::new).collect(Collectors.toUnmodifiableSet()),
                row.getObject("made_by", UUID.class),
                Objects.requireNonNull(instant(row, "made_at")),
                instant(row, "expires_at"),
                instant(row, "revoked_at"),
                instant(row, "last_used_at"));
    }

    private static Set<ApiScope> scopes(String words) {
        return Arrays.stream(words.split(" "))
                .flatMap(word -> ApiScope.find(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
