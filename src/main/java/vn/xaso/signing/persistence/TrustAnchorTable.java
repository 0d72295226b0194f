package vn.xaso.signing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.signing.domain.TrustAnchor;
import vn.xaso.signing.domain.TrustAnchors;

/// Belongs to no unit: the province keeps it, and every unit judges by it.
@Repository
class TrustAnchorTable implements TrustAnchors {

    private final JdbcClient jdbc;

    TrustAnchorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TrustAnchor> list() {
        return jdbc.sql("""
            select id, name, pem, source, valid_from, valid_to, end_reason, added_by, added_at
            from signing.trusted_root order by added_at desc, name
            """).query(TrustAnchorTable::anchor).list();
    }

    @Override
    public Optional<TrustAnchor> find(UUID id) {
        return jdbc.sql("""
            select id, name, pem, source, valid_from, valid_to, end_reason, added_by, added_at
            from signing.trusted_root where id = :id
            """).param("id", id).query(TrustAnchorTable::anchor).optional();
    }

    @Override
    public boolean add(TrustAnchor anchor) {
        return jdbc.sql("""
            insert into signing.trusted_root
                (id, name, pem, source, valid_from, valid_to, end_reason, added_by, added_at)
            values (:id, :name, :pem, :source, :from, :to, :reason, :by, :at) on conflict (pem) do nothing
            """)
                        .param("id", anchor.id())
                        .param("name", anchor.name())
                        .param("pem", anchor.pem())
                        .param("source", anchor.source())
                        .param("from", anchor.validFrom())
                        .param("to", anchor.validTo())
                        .param("reason", anchor.endReason())
                        .param("by", anchor.addedBy())
                        .param("at", Timestamp.from(anchor.addedAt()))
                        .update()
                == 1;
    }

    @Override
    public void end(UUID id, LocalDate day, String reason, UUID by) {
        jdbc.sql("""
            update signing.trusted_root set valid_to = :day, end_reason = :reason, ended_by = :by where id = :id
            """)
                .param("id", id)
                .param("day", day)
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    @Override
    public void believeAgain(UUID id) {
        jdbc.sql("update signing.trusted_root set valid_to = null, end_reason = '', ended_by = null where id = :id")
                .param("id", id)
                .update();
    }

    private static TrustAnchor anchor(ResultSet row, int number) throws SQLException {
        return new TrustAnchor(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("pem"),
                row.getString("source"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("end_reason"),
                row.getObject("added_by", UUID.class),
                row.getTimestamp("added_at").toInstant());
    }
}
