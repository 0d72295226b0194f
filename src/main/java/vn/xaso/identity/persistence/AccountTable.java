package vn.xaso.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.identity.domain.Account;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.kernel.Absent;

/// The table `identity.account`.
@Repository
@Transactional
class AccountTable implements Accounts {

    private static final String SELECT = """
            select id, kind, official_id, login, password_hash, must_change, personal_id, name, phone, email, kept_by,
                failures, locked_until, closed_at
            from identity.account where \
            """;

    private final JdbcClient database;

    AccountTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Account get(UUID id) {
        return find("id = :value", id).orElseThrow(() -> new Absent("account " + id));
    }

    @Override
    public Optional<Account> findByLogin(String login) {
        return find("login = :value", login);
    }

    @Override
    public Optional<Account> findByOfficial(UUID official) {
        return find("official_id = :value", official);
    }

    @Override
    public List<Account> listOf(Collection<UUID> officials) {
        return database.sql(SELECT + "official_id = any(:officials)")
                .param("officials", officials.toArray(UUID[]::new))
                .query(AccountTable::read)
                .list();
    }

    @Override
    public Optional<Account> findByPersonalId(String personalId) {
        return find("kind = 'CITIZEN' and personal_id = :value", personalId);
    }

    private Optional<Account> find(String condition, Object value) {
        return database.sql(SELECT + condition)
                .param("value", value)
                .query(AccountTable::read)
                .optional();
    }

    @Override
    public boolean isEmpty() {
        return database.sql("select not exists (select from identity.account where kind = 'OFFICIAL')")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(Account account, Instant at) {
        database.sql("""
                        insert into identity.account (id, kind, official_id, login, password_hash, must_change,
                            personal_id, name, phone, email, kept_by, created_at)
                        values (:id, :kind, :official, :login, :hash, :mustChange, :personalId, :name, :phone, :email,
                            :keptBy, :at)
                        """)
                .param("id", account.id())
                .param("kind", account.kind().name())
                .param("official", account.official())
                .param("login", account.login())
                .param("hash", account.passwordHash())
                .param("mustChange", account.mustChange())
                .param("personalId", account.personalId())
                .param("name", account.name())
                .param("phone", account.phone())
                .param("email", account.email())
                .param("keptBy", account.keptBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void holdFirstRun() {
        database.sql("select true from pg_advisory_xact_lock(hashtext('vn.xaso.identity.first-run'))")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void countFailure(UUID id, int every, Instant lockedUntil) {
        database.sql("""
                        update identity.account
                        set failures = failures + 1,
                            locked_until = case when (failures + 1) % :every = 0 then :until else locked_until end
                        where id = :id
                        """)
                .param("every", every)
                .param("until", lockedUntil.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    @Override
    public void forgetFailures(UUID id) {
        database.sql("update identity.account set failures = 0, locked_until = null where id = :id")
                .param("id", id)
                .update();
    }

    @Override
    public void close(UUID id, Instant at) {
        database.sql("update identity.account set closed_at = :at where id = :id and closed_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    @Override
    public void reopen(UUID id, UUID keptBy) {
        database.sql("""
                        update identity.account
                        set closed_at = null, failures = 0, locked_until = null, kept_by = :keptBy where id = :id
                        """).param("keptBy", keptBy).param("id", id).update();
    }

    @Override
    public void changePassword(UUID id, String hash, boolean mustChange) {
        database.sql("update identity.account set password_hash = :hash, must_change = :must where id = :id")
                .param("hash", hash)
                .param("must", mustChange)
                .param("id", id)
                .update();
    }

    @Override
    public void changeContact(UUID id, String name, String phone) {
        database.sql("update identity.account set name = :name, phone = :phone where id = :id")
                .param("name", name)
                .param("phone", phone)
                .param("id", id)
                .update();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                Account.Kind.valueOf(row.getString("kind")),
                row.getObject("official_id", UUID.class),
                row.getString("login"),
                row.getString("password_hash"),
                row.getBoolean("must_change"),
                row.getString("personal_id"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("email"),
                row.getObject("kept_by", UUID.class),
                row.getInt("failures"),
                instant(row, "locked_until"),
                instant(row, "closed_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
