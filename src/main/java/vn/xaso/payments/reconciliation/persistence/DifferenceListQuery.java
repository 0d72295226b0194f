package vn.xaso.payments.reconciliation.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.Slice;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Source;

/// Reads the list of differences, the newest first, page after page by keyset.
@Repository
public class DifferenceListQuery {

    static final int PAGE = 50;
    private static final int MOST_COUNTED = 1_000;
    private static final String ORDER = " order by opened_at desc, id desc limit ";

    private final JdbcClient database;

    DifferenceListQuery(JdbcClient database) {
        this.database = database;
    }

    public enum Whose {
        OPEN,
        MINE,
        CLOSED,
        ALL
    }

    public record Filter(
            String text,
            Whose whose,
            Difference.@Nullable Kind kind,
            @Nullable Source source) {}

    public Slice<Difference> page(Actor actor, Filter filter, @Nullable String after) {
        var values = new HashMap<String, @Nullable Object>();
        var where = where(actor, filter, values);
        if (after != null) {
            var cursor = after.split("~", 2);
            values.put("afterAt", Timestamp.from(Instant.parse(cursor[0])));
            values.put("afterId", UUID.fromString(cursor[1]));
            where += " and (opened_at, id) < (:afterAt, :afterId)";
        }
        return Slice.cut(read(where + ORDER + (PAGE + 1), values), PAGE, row -> row.openedAt() + "~" + row.id());
    }

    public List<Difference> forExport(Actor actor, Filter filter, int most) {
        var values = new HashMap<String, @Nullable Object>();
        return read(where(actor, filter, values) + ORDER + most, values);
    }

    public List<Difference> ofStatement(Actor actor, UUID statement) {
        return database.sql(DifferenceRow.DIFFERENCE + """
             where unit_id = :unit and line_id in (
                select id from payments.statement_line where statement_id = :statement) order by opened_at, id
            """)
                .param("unit", actor.unit().value())
                .param("statement", statement)
                .query(DifferenceRow::read)
                .list();
    }

    /// Up to a thousand: beyond that nobody needs the figure.
    public int count(Actor actor, Filter filter) {
        var values = new HashMap<String, @Nullable Object>();
        return database.sql("select count(*) from (select 1 from payments.difference where "
                        + where(actor, filter, values) + " limit " + MOST_COUNTED + ") as found")
                .params(values)
                .query(Integer.class)
                .single();
    }

    private List<Difference> read(String conditionAndOrder, Map<String, @Nullable Object> values) {
        return database.sql(DifferenceRow.DIFFERENCE + " where " + conditionAndOrder)
                .params(values)
                .query(DifferenceRow::read)
                .list();
    }

    private static String where(Actor actor, Filter filter, Map<String, @Nullable Object> values) {
        var parts = new ArrayList<String>();
        parts.add("unit_id = :unit");
        values.put("unit", actor.unit().value());
        switch (filter.whose()) {
            case OPEN -> parts.add("state <> 'CLOSED'");
            case MINE -> {
                parts.add("state <> 'CLOSED' and owner = :me");
                values.put("me", actor.person());
            }
            case CLOSED -> parts.add("state = 'CLOSED'");
            case ALL -> {}
        }
        if (filter.kind() != null) {
            parts.add("kind = '" + filter.kind().name() + "'");
        }
        if (filter.source() != null) {
            parts.add("source = '" + filter.source().name() + "'");
        }
        var words = SearchText.fold(filter.text()).split(" ");
        for (int i = 0; i < words.length && i < 10; i++) {
            if (!words[i].isEmpty()) {
                parts.add("position(:word" + i + " in folded) > 0");
                values.put("word" + i, words[i]);
            }
        }
        return String.join(" and ", parts);
    }
}
