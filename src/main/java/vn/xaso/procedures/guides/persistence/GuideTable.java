package vn.xaso.procedures.guides.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.kernel.Recent;
import vn.xaso.procedures.guides.domain.Guide;
import vn.xaso.procedures.guides.domain.Guides;

/// The table `procedures.guide`.
@Repository
class GuideTable implements Guides {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SELECT = "select content, revision, changed_by_name, changed_at from procedures.guide";
    private static final Duration LIFE = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Recent<String, List<Kept>> known = new Recent<>(LIFE, 1);

    GuideTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> all() {
        return known.get(
                "all",
                () -> jdbc.sql(SELECT + " order by key").query(GuideTable::kept).list());
    }

    @Override
    public Optional<Kept> find(String key) {
        return jdbc.sql(SELECT + " where key = :key")
                .param("key", key)
                .query(GuideTable::kept)
                .optional();
    }

    @Override
    public boolean add(Guide guide, String by, Instant at) {
        int added = jdbc.sql("""
            insert into procedures.guide (key, content, revision, changed_by_name, changed_at)
            values (:key, :content::json, 1, :by, :at) on conflict do nothing
            """)
                .param("key", guide.key())
                .param("content", JSON.writeValueAsString(guide))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        known.forgetAll();
        return added == 1;
    }

    @Override
    public boolean save(Guide guide, int seen, String by, Instant at) {
        int saved = jdbc.sql("""
            update procedures.guide
            set content = :content::json, revision = revision + 1, changed_by_name = :by, changed_at = :at
            where key = :key and revision = :seen
            """)
                .param("key", guide.key())
                .param("content", JSON.writeValueAsString(guide))
                .param("seen", seen)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        known.forgetAll();
        return saved == 1;
    }

    private static Kept kept(ResultSet row, int count) throws SQLException {
        return new Kept(
                JSON.readValue(row.getString("content"), Guide.class),
                row.getInt("revision"),
                row.getString("changed_by_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
