package vn.xaso.procedures.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Slice;
import vn.xaso.procedures.domain.Flag;

/// Lists what is to be checked in the catalogue.
@Repository
@Transactional(readOnly = true)
public class FlagQuery {

    /// @param note what the official wrote who cleared it, or null
    public record Row(
            UUID id,
            UUID version,
            String code,
            String name,
            Flag.Field field,
            Flag.Reason reason,
            String raw,
            @Nullable String note,
            @Nullable String clearedBy,
            @Nullable Instant clearedAt) {}

    public record Count(Flag.Field field, Flag.Reason reason, int open) {}

    private static final String ROW = """
            select f.id, f.version_id, f.code, v.name, f.field, f.reason, f.raw_text, f.note, f.cleared_by_name,
                f.cleared_at
            from procedures.check_flag f join procedures.procedure_version v on v.id = f.version_id
            """;

    private final JdbcClient jdbc;

    FlagQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param field null: all; likewise the reason
    public Slice<Row> list(
            Flag.@Nullable Field field,
            Flag.@Nullable Reason reason,
            boolean cleared,
            @Nullable String after,
            int size) {
        var cursor = Cursor.of(after);
        var rows = jdbc.sql(ROW + """
                where (f.cleared_at is not null) = :cleared
                    and (:field::text is null or f.field = :field) and (:reason::text is null or f.reason = :reason)
                    and (f.code, f.id::text) > (:afterCode, :afterId)
                order by f.code, f.id::text limit :limit
                """)
                .param("cleared", cleared)
                .param("field", field == null ? null : field.name())
                .param("reason", reason == null ? null : reason.name())
                .param("afterCode", cursor.name())
                .param("afterId", cursor.code())
                .param("limit", size + 1)
                .query((row, number) -> row(row))
                .list();
        return Slice.cut(rows, size, last -> new Cursor(last.code(), last.id().toString()).text());
    }

    public Row get(UUID id) {
        return jdbc.sql(ROW + " where f.id = :id")
                .param("id", id)
                .query((row, number) -> row(row))
                .optional()
                .orElseThrow(() -> new Absent("flag " + id));
    }

    public List<Count> counts() {
        return jdbc.sql("""
                select field, reason, count(*) as open from procedures.check_flag where cleared_at is null
                group by field, reason order by field, reason
                """)
                .query((row, number) -> new Count(
                        Flag.Field.valueOf(row.getString("field")),
                        Flag.Reason.valueOf(row.getString("reason")),
                        row.getInt("open")))
                .list();
    }

    /// How many flags of a version nobody has cleared.
    public int open(UUID version) {
        return jdbc.sql("select count(*) from procedures.check_flag where version_id = :version and cleared_at is null")
                .param("version", version)
                .query(Integer.class)
                .single();
    }

    /// A field of the record as the source said it, or an empty text.
    public String source(String code, String key) {
        return jdbc.sql("""
                select coalesce(raw ->> :key, '') from procedures.procedure_version
                where code = :code and raw is not null order by version_no desc limit 1
                """)
                .param("code", code)
                .param("key", key)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static Row row(ResultSet row) throws SQLException {
        var clearedAt = row.getObject("cleared_at", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                Flag.Field.valueOf(row.getString("field")),
                Flag.Reason.valueOf(row.getString("reason")),
                row.getString("raw_text"),
                row.getString("note"),
                row.getString("cleared_by_name"),
                clearedAt == null ? null : clearedAt.toInstant());
    }
}
