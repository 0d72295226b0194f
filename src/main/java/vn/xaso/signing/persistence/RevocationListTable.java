package vn.xaso.signing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Ids;
import vn.xaso.signing.domain.RevocationLists;

@Repository
class RevocationListTable implements RevocationLists {

    private final JdbcClient jdbc;

    RevocationListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<byte[]> contents() {
        return jdbc.sql("select content from signing.revocation_list where content is not null order by address")
                .query(byte[].class)
                .list();
    }

    @Override
    public List<Known> list() {
        return jdbc.sql("""
            select id, address, issuer, issued_at, next_at, fetched_at, tried_at, fault
            from signing.revocation_list order by address
            """)
                .query((row, number) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        row.getString("issuer"),
                        instant(row, "issued_at"),
                        instant(row, "next_at"),
                        instant(row, "fetched_at"),
                        instant(row, "tried_at"),
                        row.getString("fault")))
                .list();
    }

    @Override
    public void watch(String address) {
        jdbc.sql("insert into signing.revocation_list (id, address) values (:id, :address) on conflict do nothing")
                .param("id", Ids.next())
                .param("address", address)
                .update();
    }

    @Override
    public void forget(UUID id) {
        jdbc.sql("delete from signing.revocation_list where id = :id")
                .param("id", id)
                .update();
    }

    /// An older list never takes the place of a younger one.
    @Override
    public void keep(String address, Fetched list, Instant at) {
        jdbc.sql("update signing.revocation_list set tried_at = :at, fault = '' where address = :address")
                .param("address", address)
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("""
            insert into signing.revocation_list as kept
                (id, address, issuer, content, issued_at, next_at, fetched_at, tried_at)
            values (:id, :address, :issuer, :content, :issued, :next, :at, :at)
            on conflict (address) do update set
                issuer = excluded.issuer, content = excluded.content, issued_at = excluded.issued_at,
                next_at = excluded.next_at, fetched_at = excluded.fetched_at, tried_at = excluded.tried_at, fault = ''
            where kept.issued_at is null or kept.issued_at <= excluded.issued_at
            """)
                .param("id", Ids.next())
                .param("address", address)
                .param("issuer", list.issuer())
                .param("content", list.content())
                .param("issued", Timestamp.from(list.issuedAt()))
                .param("next", list.nextAt() == null ? null : Timestamp.from(list.nextAt()))
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public void fail(String address, String fault, Instant at) {
        jdbc.sql("update signing.revocation_list set fault = :fault, tried_at = :at where address = :address")
                .param("address", address)
                .param("fault", fault)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
