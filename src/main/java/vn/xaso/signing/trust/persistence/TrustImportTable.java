package vn.xaso.signing.trust.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Sha256;
import vn.xaso.signing.trust.domain.Offer;
import vn.xaso.signing.trust.domain.TrustImports;
import vn.xaso.signing.trust.domain.TrustList;

/// Belongs to no unit, as the trust itself.
@Repository
class TrustImportTable implements TrustImports {

    private final JdbcClient jdbc;

    TrustImportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(TrustImport brought, @Nullable TrustList list) {
        jdbc.sql("""
            insert into signing.trust_import (id, source, content, sha256, operator, territory, sequence, issued_at,
                next_at, signer, brought_by, brought_at)
            values (:id, :source, :content, :sha256, :operator, :territory, :sequence, :issued, :next, :signer, :by,
                :at)
            """)
                .param("id", brought.id())
                .param("source", brought.source())
                .param("content", brought.content())
                .param("sha256", Sha256.hex(brought.content()))
                .param("operator", list == null ? "" : list.operator())
                .param("territory", list == null ? "" : list.territory())
                .param("sequence", list == null ? null : list.sequence())
                .param("issued", list == null ? null : Timestamp.from(list.issuedAt()))
                .param("next", list == null ? null : timestamp(list.nextAt()))
                .param("signer", list == null ? "" : list.signer().fingerprint())
                .param("by", brought.broughtBy())
                .param("at", Timestamp.from(brought.broughtAt()))
                .update();
    }

    @Override
    public Optional<TrustImport> find(UUID id) {
        return jdbc.sql("""
            select id, source, content, brought_by, brought_at, confirmed_at
            from signing.trust_import where id = :id
            """).param("id", id).query(TrustImportTable::brought).optional();
    }

    @Override
    public Optional<LastList> last(String operator, String territory) {
        return jdbc.sql("""
            select sequence, signer from signing.trust_import
            where operator = :operator and territory = :territory and confirmed_at is not null
            order by sequence desc limit 1
            """)
                .param("operator", operator)
                .param("territory", territory)
                .query(LastList.class)
                .optional();
    }

    @Override
    public void confirm(UUID id, Instant at) {
        jdbc.sql("update signing.trust_import set confirmed_at = :at where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public void link(UUID anchor, UUID trustImport, Offer.Use service) {
        jdbc.sql("update signing.trusted_root set import_id = :import, service = :service where id = :id")
                .param("id", anchor)
                .param("import", trustImport)
                .param("service", service.name())
                .update();
    }

    @Override
    public List<UUID> anchorsOf(String operator, String territory) {
        return jdbc.sql("""
            select a.id from signing.trusted_root a join signing.trust_import i on i.id = a.import_id
            where i.operator = :operator and i.territory = :territory and a.valid_to is null
            """)
                .param("operator", operator)
                .param("territory", territory)
                .query(UUID.class)
                .list();
    }

    @Override
    public void sweep(Instant before) {
        jdbc.sql("delete from signing.trust_import where confirmed_at is null and brought_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private static TrustImport brought(ResultSet row, int number) throws SQLException {
        return new TrustImport(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getBytes("content"),
                row.getObject("brought_by", UUID.class),
                row.getTimestamp("brought_at").toInstant(),
                instant(row.getTimestamp("confirmed_at")));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
