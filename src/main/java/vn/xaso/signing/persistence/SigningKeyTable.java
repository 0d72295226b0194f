package vn.xaso.signing.persistence;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.domain.KeyAccess;
import vn.xaso.signing.domain.KeyDriver;
import vn.xaso.signing.domain.PinLock;
import vn.xaso.signing.domain.SigningKey;
import vn.xaso.signing.domain.SigningKeys;

@Repository
@Transactional
class SigningKeyTable implements SigningKeys {

    private static final String KEY = """
        k.id, k.unit_id, k.kind, k.holder_id, k.holder_name, k.algorithm, k.certificate, k.issuer, k.private_key,
        k.image, k.valid_from, k.valid_to, k.driver, k.locator
        """;

    private final JdbcClient jdbc;

    SigningKeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(SigningKey key) {
        jdbc.sql("""
            insert into signing.signing_key (id, unit_id, kind, holder_id, holder_name, algorithm, certificate,
                issuer, private_key, image, valid_from, valid_to, driver, locator)
            values (:id, :unit, :kind, :holder, :name, :algorithm, :certificate, :issuer, :private, :image,
                :from, :to, :driver, :locator)
            """)
                .param("driver", key.driver().name())
                .param("locator", key.locator())
                .param("id", key.id())
                .param("unit", key.holder().unit().value())
                .param("kind", key.holder().kind().name())
                .param("holder", key.holder().id())
                .param("name", key.name())
                .param("algorithm", key.algorithm())
                .param("certificate", key.certificate())
                .param("issuer", key.issuers())
                .param("private", key.closedPrivateKey())
                .param("image", key.image())
                .param("from", Timestamp.from(key.validFrom()))
                .param("to", Timestamp.from(key.validTo()))
                .update();
    }

    @Override
    public void makeAlone(KeyHolder holder) {
        jdbc.sql("select true from pg_advisory_xact_lock(hashtextextended('signing.key ' || :kind ||"
                        + " :holder::text, 0))")
                .param("kind", holder.kind().name())
                .param("holder", holder.id())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void put(UnitId unit, KeyAccess access) {
        jdbc.sql("""
            insert into signing.key_access (key_id, person_id, unit_id, salt, sealed_key, first_pin)
            values (:key, :person, :unit, :salt, :sealed, :first)
            on conflict (key_id, person_id) do update
                set salt = excluded.salt, sealed_key = excluded.sealed_key, first_pin = excluded.first_pin,
                    attempts = 0, locked_until = null
            """)
                .param("key", access.keyId())
                .param("person", access.keeper())
                .param("unit", unit.value())
                .param("salt", access.salt())
                .param("sealed", access.sealedKey())
                .param("first", access.firstPin())
                .update();
    }

    @Override
    public Optional<SigningKey> find(KeyHolder holder) {
        return jdbc.sql("select " + KEY + """
            from signing.signing_key k
            where k.unit_id = :unit and k.kind = :kind and k.holder_id = :holder and k.revoked_at is null
            """)
                .param("unit", holder.unit().value())
                .param("kind", holder.kind().name())
                .param("holder", holder.id())
                .query((row, number) -> key(row))
                .optional();
    }

    @Override
    public Optional<KeyAccess> access(UnitId unit, UUID key, UUID keeper) {
        return jdbc.sql("""
            select salt, sealed_key, first_pin from signing.key_access
            where unit_id = :unit and key_id = :key and person_id = :person
            """)
                .param("unit", unit.value())
                .param("key", key)
                .param("person", keeper)
                .query((row, number) -> new KeyAccess(
                        key, keeper, row.getBytes("salt"), row.getBytes("sealed_key"), row.getBoolean("first_pin")))
                .optional();
    }

    @Override
    public List<OpenableKey> openableBy(UnitId unit, UUID keeper) {
        return jdbc.sql("select " + KEY + """
            , a.locked_until, a.first_pin
            from signing.key_access a join signing.signing_key k on k.id = a.key_id
            where a.unit_id = :unit and a.person_id = :person and k.unit_id = :unit and k.revoked_at is null
            order by k.kind desc, k.holder_name
            """)
                .param("unit", unit.value())
                .param("person", keeper)
                .query((row, number) -> {
                    var locked = row.getTimestamp("locked_until");
                    return new OpenableKey(
                            key(row), locked == null ? null : locked.toInstant(), row.getBoolean("first_pin"));
                })
                .list();
    }

    @Override
    public List<LatestKey> latest(UnitId unit) {
        return jdbc.sql("""
            select distinct on (kind, holder_id) kind, holder_id, valid_to, revoked_at, driver
            from signing.signing_key
            where unit_id = :unit
            order by kind, holder_id, revoked_at desc nulls first
            """)
                .param("unit", unit.value())
                .query((row, number) -> {
                    var kind = KeyHolder.Kind.valueOf(row.getString("kind"));
                    var revoked = row.getTimestamp("revoked_at");
                    return new LatestKey(
                            new KeyHolder(unit, kind, row.getObject("holder_id", UUID.class)),
                            row.getTimestamp("valid_to").toInstant(),
                            revoked == null ? null : revoked.toInstant(),
                            KeyDriver.Kind.valueOf(row.getString("driver")));
                })
                .list();
    }

    @Override
    public boolean takeAttempt(UnitId unit, UUID key, UUID keeper, Instant now, PinLock rule) {
        return jdbc.sql("""
            update signing.key_access
            set attempts = case when locked_until is not null then 1 else attempts + 1 end,
                locked_until = case when locked_until is null and attempts + 1 >= :most
                    then cast(:until as timestamptz) end
            where unit_id = :unit and key_id = :key and person_id = :person
              and (locked_until is null or locked_until <= :now)
            """)
                        .param("unit", unit.value())
                        .param("key", key)
                        .param("person", keeper)
                        .param("now", Timestamp.from(now))
                        .param("until", Timestamp.from(now.plus(rule.pause())))
                        .param("most", rule.attempts())
                        .update()
                == 1;
    }

    @Override
    public void forgetAttempts(UnitId unit, UUID key, UUID keeper) {
        jdbc.sql("""
            update signing.key_access set attempts = 0, locked_until = null
            where unit_id = :unit and key_id = :key and person_id = :person
            """)
                .param("unit", unit.value())
                .param("key", key)
                .param("person", keeper)
                .update();
    }

    @Override
    public void retire(SigningKey key, Instant at) {
        jdbc.sql("update signing.signing_key set revoked_at = :at where unit_id = :unit and id = :id")
                .param("at", Timestamp.from(at))
                .param("unit", key.holder().unit().value())
                .param("id", key.id())
                .update();
        jdbc.sql("delete from signing.key_access where unit_id = :unit and key_id = :id")
                .param("unit", key.holder().unit().value())
                .param("id", key.id())
                .update();
    }

    @Override
    public void revoke(SigningKey key, BigInteger serial, Instant at) {
        retire(key, at);
        jdbc.sql("""
            insert into signing.revoked_certificate (serial, unit_id, revoked_at) values (:serial, :unit, :at)
            """)
                .param("serial", new BigDecimal(serial))
                .param("unit", key.holder().unit().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public Map<BigInteger, Instant> revoked() {
        var revoked = new HashMap<BigInteger, Instant>();
        jdbc.sql("select serial, revoked_at from signing.revoked_certificate").query(row -> {
            revoked.put(
                    row.getBigDecimal("serial").toBigInteger(),
                    row.getTimestamp("revoked_at").toInstant());
        });
        return revoked;
    }

    private static SigningKey key(ResultSet row) throws SQLException {
        var unit = new UnitId(row.getObject("unit_id", UUID.class));
        var kind = KeyHolder.Kind.valueOf(row.getString("kind"));
        return new SigningKey(
                row.getObject("id", UUID.class),
                new KeyHolder(unit, kind, row.getObject("holder_id", UUID.class)),
                row.getString("holder_name"),
                row.getString("algorithm"),
                row.getBytes("certificate"),
                row.getBytes("issuer"),
                row.getBytes("private_key"),
                row.getBytes("image"),
                row.getTimestamp("valid_from").toInstant(),
                row.getTimestamp("valid_to").toInstant(),
                KeyDriver.Kind.valueOf(row.getString("driver")),
                row.getString("locator"));
    }
}
