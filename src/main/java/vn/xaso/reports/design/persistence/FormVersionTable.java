package vn.xaso.reports.design.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.design.domain.FormVersion;
import vn.xaso.reports.design.domain.FormVersions;
import vn.xaso.reports.sheets.FormText;

/// The table `reports.form`.
@Repository
class FormVersionTable implements FormVersions {

    private static final String SELECT = """
        select f.id, f.unit_id, f.duty_id, f.no, f.content, f.revision, f.changed_at, f.changed_by, f.published_at,
            f.sha256
        from reports.form f
        """;

    private final JdbcClient database;

    FormVersionTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public FormVersion get(UnitId province, UUID id) {
        return database.sql(SELECT + " where f.id = :id and f.unit_id = :unit")
                .param("id", id)
                .param("unit", province.value())
                .query(FormVersionTable::version)
                .optional()
                .orElseThrow(() -> new Absent("form " + id));
    }

    @Override
    public FormVersion published(UUID id) {
        return database.sql(SELECT + " where f.id = :id and f.published")
                .param("id", id)
                .query(FormVersionTable::version)
                .optional()
                .orElseThrow(() -> new Absent("form " + id));
    }

    @Override
    public List<FormVersion> of(UUID duty) {
        return database.sql(SELECT + " where f.duty_id = :duty order by f.no desc")
                .param("duty", duty)
                .query(FormVersionTable::version)
                .list();
    }

    @Override
    public Optional<FormVersion> inForce(UUID duty) {
        return database.sql(SELECT + " where f.duty_id = :duty and f.published order by f.no desc limit 1")
                .param("duty", duty)
                .query(FormVersionTable::version)
                .optional();
    }

    @Override
    public void add(FormVersion version) {
        database.sql("""
            insert into reports.form (id, unit_id, duty_id, no, published, content, revision, changed_at, changed_by)
            values (:id, :unit, :duty, :no, false, cast(:content as jsonb), :revision, :at, :by)
            """)
                .param("id", version.id())
                .param("unit", version.province().value())
                .param("duty", version.duty())
                .param("no", version.no())
                .param("content", FormText.of(version.form()))
                .param("revision", version.revision())
                .param("at", version.changedAt().atOffset(ZoneOffset.UTC))
                .param("by", version.changedBy())
                .update();
    }

    @Override
    public void save(FormVersion after) {
        var published = after.publishedAt();
        int saved = database.sql("""
            update reports.form set content = cast(:content as jsonb), revision = :revision, changed_at = :at,
                changed_by = :by, published = :isPublished, published_at = :published, sha256 = :hash
            where id = :id and unit_id = :unit and revision = :revision - 1 and not published
            """)
                .param("id", after.id())
                .param("unit", after.province().value())
                .param("content", FormText.of(after.form()))
                .param("revision", after.revision())
                .param("at", after.changedAt().atOffset(ZoneOffset.UTC))
                .param("by", after.changedBy())
                .param("isPublished", published != null)
                .param("published", published == null ? null : published.atOffset(ZoneOffset.UTC))
                .param("hash", after.sha256())
                .update();
        if (saved == 0) {
            throw new Overtaken("form " + after.id());
        }
    }

    private static FormVersion version(ResultSet row, int number) throws SQLException {
        var published = row.getObject("published_at", OffsetDateTime.class);
        return new FormVersion(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("duty_id", UUID.class),
                row.getInt("no"),
                FormText.form(row.getString("content")),
                row.getInt("revision"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                published == null ? null : published.toInstant(),
                row.getString("sha256"));
    }
}
