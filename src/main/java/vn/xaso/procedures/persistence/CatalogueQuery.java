package vn.xaso.procedures.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.deadline.LimitUnit;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureRow;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.OnlineLevel;
import vn.xaso.procedures.Procedures;

/// Answers from the catalogue as it is in force. What is asked most comes from memory, so that no transaction is opened
/// for it.
@Repository
class CatalogueQuery implements Procedures {

    private static final String ROW = """
        select v.id, v.code, v.name, v.name_en, v.field, v.online_level, v.limit_unit, v.limit_amount, v.time_text,
            v.fee_text, v.form_id is not null as has_form, v.folded,
            (select case when count(*) = 1 then min(f.amount) end from procedures.fee_item f
                where f.version_id = v.id and current_date between coalesce(f.valid_from, current_date)
                    and coalesce(f.valid_to, current_date)) as fee,
            (select count(*) from procedures.check_flag c
                where c.version_id = v.id and c.cleared_at is null) as open_flags
        from procedures.procedure_version v
        where v.status = 'PUBLISHED' and v.valid_from <= :today and (v.valid_to is null or v.valid_to >= :today)
        """;
    /// First the whole name or another name, then the beginning of the name, then the words side by side.
    private static final String BY_RELEVANCE = """
         order by case
            when v.code like :text || '%' then 0
            when v.folded like :text || ' | %' or v.folded like 'thu tuc ' || :text || ' | %' or v.folded like '%| ' || :text || ' |%'
                or v.folded like '%| ' || :text then 0
            when v.folded like :text || '%' or v.folded like 'thu tuc ' || :text || '%' then 1
            when v.folded like '%' || :text || '%' then 2
            else 3 end, v.folded, v.code
         limit :limit
        """;
    private static final String BY_LIKENESS = """
         and word_similarity(:text, v.folded) > 0.5
         order by word_similarity(:text, v.folded) desc, v.folded, v.code limit :limit
        """;
    private static final int MOST_WORDS = 8;

    private final JdbcClient jdbc;
    private final VersionsInForce inForce;
    private final VersionShelf shelf;
    private final Clock clock;

    CatalogueQuery(JdbcClient jdbc, VersionsInForce inForce, VersionShelf shelf, Clock clock) {
        this.jdbc = jdbc;
        this.inForce = inForce;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public ProcedureVersion inForce(ProcedureCode code, LocalDate day) {
        return findInForce(code, day).orElseThrow(() -> new Absent("procedure " + code + " on " + day));
    }

    @Override
    public Optional<ProcedureVersion> findInForce(ProcedureCode code, LocalDate day) {
        return inForce.find(code, day).map(shelf::get);
    }

    @Override
    public ProcedureVersion version(UUID id) {
        return shelf.get(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProcedureRow> search(String text, int limit) {
        var words = words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var found = rows(ROW + containsAll(words) + BY_RELEVANCE, words, limit);
        return found.isEmpty() ? rows(ROW + BY_LIKENESS, words, limit) : found;
    }

    @Override
    public Slice<ProcedureRow> list(@Nullable String field, @Nullable String after, int size) {
        var sql = ROW
                + (field == null ? "" : " and v.field = :field")
                + (after == null ? "" : " and (v.folded, v.code) > (:afterName, :afterCode)")
                + " order by v.folded, v.code limit :limit";
        var cursor = Cursor.of(after);
        var query = jdbc.sql(sql).param("today", LocalDate.now(clock)).param("limit", size + 1);
        if (field != null) {
            query = query.param("field", field);
        }
        if (after != null) {
            query = query.param("afterName", cursor.name()).param("afterCode", cursor.code());
        }
        var rows = query.query((row, number) -> new Listed(row(row), row.getString("folded")))
                .list();
        var slice = Slice.cut(
                rows, size, last -> new Cursor(last.folded(), last.row().code().value()).text());
        return new Slice<>(slice.rows().stream().map(Listed::row).toList(), slice.next());
    }

    @Override
    public List<FieldCount> fields() {
        return jdbc.sql("""
            select field, count(*) as procedures from procedures.procedure_version
            where status = 'PUBLISHED' and valid_from <= :today and (valid_to is null or valid_to >= :today)
                and field <> ''
            group by field order by field collate "vi-VN-x-icu"
            """)
                .param("today", LocalDate.now(clock))
                .query(FieldCount.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Published> published(LocalDate day) {
        return jdbc.sql("""
            select v.code, v.online_level = 'FULL' as full_level,
                v.form_id is not null and v.online_level <> 'INFO' as online,
                exists (select from procedures.fee_item f where f.version_id = v.id
                    and (f.amount > 0 or f.formula <> '')) as fee,
                v.name <> '' and v.steps_text <> '' and v.time_text <> '' and v.subject <> ''
                    and v.competent_agency || v.executing_agency <> ''
                    and exists (select from procedures.required_paper p where p.version_id = v.id)
                    and exists (select from procedures.channel c where c.version_id = v.id) as complete
            from procedures.procedure_version v
            where v.status = 'PUBLISHED' and v.valid_from <= :day and (v.valid_to is null or v.valid_to >= :day)
            """)
                .param("day", day)
                .query((row, number) -> new Published(
                        new ProcedureCode(row.getString("code")),
                        row.getBoolean("full_level"),
                        row.getBoolean("online"),
                        row.getBoolean("fee"),
                        row.getBoolean("complete")))
                .list();
    }

    @Override
    public Set<ProcedureCode> closedAt(UnitId unit, LocalDate day) {
        return inForce.closedAt(unit, day);
    }

    @Override
    public Set<ProcedureCode> partsOfLinked() {
        return inForce.partsOfLinked();
    }

    @Override
    public Optional<Closed> closed(UnitId unit, ProcedureCode code, LocalDate day) {
        return jdbc.sql("""
            select valid_from as since, reason from procedures.offered_by
            where unit_id = :unit and code = :code and not offered and valid_from <= :day
                and (valid_to is null or valid_to >= :day)
            order by valid_from limit 1
            """)
                .param("unit", unit.value())
                .param("code", code.value())
                .param("day", day)
                .query(Closed.class)
                .optional();
    }

    /// Only letters, digits and points: the pattern characters of SQL are not among them.
    static List<String> words(String text) {
        return SearchText.fold(text)
                .transform(folded -> folded.replaceAll("[^\\p{L}\\p{N}.]+", " ").strip())
                .transform(folded -> folded.isEmpty() ? List.<String>of() : List.of(folded.split(" ")))
                .stream()
                .limit(MOST_WORDS)
                .toList();
    }

    static String containsAll(List<String> words) {
        var sql = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            sql.append(" and (v.folded like '%' || :word")
                    .append(i)
                    .append(" || '%' or v.code like :word")
                    .append(i)
                    .append(" || '%')");
        }
        return sql.toString();
    }

    static Map<String, Object> parameters(List<String> words) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("text", String.join(" ", words));
        for (int i = 0; i < words.size(); i++) {
            parameters.put("word" + i, words.get(i));
        }
        return parameters;
    }

    private List<ProcedureRow> rows(String sql, List<String> words, int limit) {
        return jdbc.sql(sql)
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .params(parameters(words))
                .query((row, number) -> row(row))
                .list();
    }

    private record Listed(ProcedureRow row, String folded) {}

    private static ProcedureRow row(ResultSet row) throws SQLException {
        var unit = row.getString("limit_unit");
        var fee = row.getObject("fee", Long.class);
        return new ProcedureRow(
                row.getObject("id", UUID.class),
                new ProcedureCode(row.getString("code")),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("field"),
                OnlineLevel.valueOf(row.getString("online_level")),
                unit == null ? null : LimitUnit.valueOf(unit),
                row.getInt("limit_amount"),
                row.getString("time_text"),
                fee == null ? null : new Money(fee),
                row.getString("fee_text"),
                row.getBoolean("has_form"),
                row.getInt("open_flags"));
    }
}
