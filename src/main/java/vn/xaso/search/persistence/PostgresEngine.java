package vn.xaso.search.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.UnitId;
import vn.xaso.search.Facet;
import vn.xaso.search.domain.Cursor;
import vn.xaso.search.domain.Filter;
import vn.xaso.search.domain.Found;
import vn.xaso.search.domain.Question;
import vn.xaso.search.domain.SearchEngine;

/// The index in the database. The work is done by the functions of schema `search`, which see only the units that act.
@Component
class PostgresEngine implements SearchEngine {

    /// Ranking looks at so many and no more: its price grows with each.
    static final int CANDIDATES = 1_000;

    private final JdbcClient database;

    PostgresEngine(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public List<Found> newest(Question question, Filter filter, @Nullable Cursor after, int most) {
        return asked("""
                        select * from search.newest(:asked, :plain::text[], :allowed::text[], :first, :last, :day, :id, :most)
                        """, question, filter, most)
                .param("asked", QueryText.all(question, filter))
                .param("day", after == null ? null : after.day(), Types.DATE)
                .param("id", after == null ? null : after.id(), Types.OTHER)
                .query(PostgresEngine::found)
                .list();
    }

    @Override
    public List<Found> best(Question question, Filter filter, int most) {
        return ranked(QueryText.all(question, filter), question, filter, most);
    }

    @Override
    public List<Found> bestOfSome(Question question, Filter filter, int most) {
        return ranked(null, question, filter, most);
    }

    private List<Found> ranked(@Nullable String asked, Question question, Filter filter, int most) {
        return asked("""
                        select * from search.best(:asked, :plain::text[], :narrowed, :allowed::text[], :first, :last,
                            :candidates, :most)
                        """, question, filter, most)
                .param("plain", QueryText.array(QueryText.ranked(question)))
                .param("asked", asked, Types.VARCHAR)
                .param("narrowed", QueryText.narrowed(filter))
                .param("candidates", CANDIDATES)
                .query(PostgresEngine::found)
                .list();
    }

    @Override
    public Tally tally(Question question, Filter filter, int most) {
        var values = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        var all = new int[1];
        asked("""
                        select * from search.tally(:asked, :plain::text[], :allowed::text[], :first, :last, :most)
                        """, question, filter, most)
                .param("asked", QueryText.all(question, filter))
                .query(row -> {
                    var facet = row.getString("facet");
                    if (facet == null) {
                        all[0] = row.getInt("entries");
                    } else {
                        values.computeIfAbsent(Facet.valueOf(facet), unused -> new HashMap<>())
                                .put(row.getString("value"), row.getInt("entries"));
                    }
                });
        return new Tally(all[0], values);
    }

    private JdbcClient.StatementSpec asked(String sql, Question question, Filter filter, int most) {
        var days = filter.days();
        return database.sql(sql)
                .param("plain", QueryText.array(QueryText.plain(question)))
                .param("allowed", QueryText.array(filter.keys()))
                .param("first", days.map(Filter.Days::first).orElse(null), Types.DATE)
                .param("last", days.map(Filter.Days::last).orElse(null), Types.DATE)
                .param("most", most);
    }

    static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("kind"),
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("href"),
                row.getString("title"),
                row.getString("symbol"),
                row.getString("names"),
                row.getString("type"),
                row.getString("issuer"),
                row.getString("state"));
    }
}
