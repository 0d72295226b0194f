package vn.xaso.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.identity.domain.OneTimeCode;
import vn.xaso.identity.domain.OneTimeCodes;

/// The table `identity.one_time_code`.
@Repository
@Transactional
class OneTimeCodeTable implements OneTimeCodes {

    private final JdbcClient database;

    OneTimeCodeTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(OneTimeCode code, Instant at) {
        database.sql("""
                        insert into identity.one_time_code (id, personal_id, phone, name, code_hash, made_at, expires_at)
                        values (:id, :personalId, :phone, :name, :hash, :at, :expires)
                        """)
                .param("id", code.id())
                .param("personalId", code.personalId())
                .param("phone", code.phone())
                .param("name", code.name())
                .param("hash", code.hash())
                .param("at", SessionTable.at(at))
                .param("expires", SessionTable.at(code.expiresAt()))
                .update();
    }

    @Override
    public Optional<OneTimeCode> find(UUID id) {
        return database.sql("""
                        select id, personal_id, phone, name, code_hash, expires_at, tries, used_at
                        from identity.one_time_code where id = :id for update
                        """).param("id", id).query(OneTimeCodeTable::read).optional();
    }

    @Override
    public int countSince(String personalId, Instant since) {
        return database.sql("""
                        select count(*) from identity.one_time_code
                        where personal_id = :personalId and made_at > :since
                        """)
                .param("personalId", personalId)
                .param("since", SessionTable.at(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public void countTry(UUID id) {
        database.sql("update identity.one_time_code set tries = tries + 1 where id = :id")
                .param("id", id)
                .update();
    }

    @Override
    public void removeBefore(Instant time) {
        database.sql("delete from identity.one_time_code where made_at < :time")
                .param("time", SessionTable.at(time))
                .update();
    }

    @Override
    public void markUsed(UUID id, Instant at) {
        database.sql("update identity.one_time_code set used_at = :at where id = :id")
                .param("at", SessionTable.at(at))
                .param("id", id)
                .update();
    }

    private static OneTimeCode read(ResultSet row, int number) throws SQLException {
        return new OneTimeCode(
                row.getObject("id", UUID.class),
                row.getString("personal_id"),
                row.getString("phone"),
                row.getString("name"),
                row.getBytes("code_hash"),
                Objects.requireNonNull(AccountTable.instant(row, "expires_at")),
                row.getInt("tries"),
                row.getTimestamp("used_at") != null);
    }
}
