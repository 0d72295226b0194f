package vn.xaso.forms.persistence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.forms.FormDefinition;
import vn.xaso.forms.Forms;
import vn.xaso.forms.UnitPicker;
import vn.xaso.forms.domain.JoinedForm;
import vn.xaso.forms.domain.ParsedForm;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Sha256;

/// Keeps every form that was published and remembers those in use.
@Repository
class FormTable implements Forms {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<UnitPicker> units;
    private final ConcurrentHashMap<UUID, FormDefinition> read = new ConcurrentHashMap<>();

    FormTable(JdbcClient jdbc, Clock clock, ObjectProvider<UnitPicker> units) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public FormDefinition get(UUID id) {
        return read.computeIfAbsent(id, this::load);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Stored> newest() {
        return jdbc.sql("select distinct on (key) id, key, version from forms.form order by key, version desc")
                .query(Stored.class)
                .list();
    }

    @Override
    @Transactional
    public UUID store(String key, String schema, String layout) {
        new ParsedForm(Ids.next(), key, 1, schema, layout);
        var digest = Sha256.hex(schema + "\n" + layout);
        var newest = jdbc.sql("""
            select id, version, digest from forms.form where key = :key order by version desc limit 1
            """).param("key", key).query(Newest.class).optional();
        if (newest.isPresent() && newest.get().digest().equals(digest)) {
            return newest.get().id();
        }
        var id = Ids.next();
        jdbc.sql("""
            insert into forms.form (id, key, version, schema, layout, digest, published_at)
            values (:id, :key, :version, :schema::json, :layout::json, :digest, :now)
            """)
                .param("id", id)
                .param("key", key)
                .param("version", newest.map(Newest::version).orElse(0) + 1)
                .param("schema", schema)
                .param("layout", layout)
                .param("digest", digest)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    @Override
    @Transactional
    public UUID join(String key, String title, String titleEn, List<UUID> forms) {
        var joined = new JoinedForm(title, titleEn);
        for (var form : forms) {
            var source = jdbc.sql("select schema::text, layout::text from forms.form where id = :id")
                    .param("id", form)
                    .query(Source.class)
                    .optional()
                    .orElseThrow(() -> new Absent("form " + form));
            joined.with(source.schema(), source.layout());
        }
        return store(key, joined.schema(), joined.layout());
    }

    private FormDefinition load(UUID id) {
        return jdbc.sql("select key, version, schema, layout from forms.form where id = :id")
                .param("id", id)
                .query((row, number) -> new ParsedForm(
                        id,
                        row.getString("key"),
                        row.getInt("version"),
                        row.getString("schema"),
                        row.getString("layout"),
                        () -> units.getIfAvailable(() -> UnitPicker.NONE)))
                .optional()
                .orElseThrow(() -> new Absent("form " + id));
    }

    record Source(String schema, String layout) {}

    record Newest(UUID id, int version, String digest) {}
}
