package vn.xaso.search.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.SearchText;
import vn.xaso.search.Facet;
import vn.xaso.search.SearchEntry;
import vn.xaso.search.SearchFeed;
import vn.xaso.search.domain.Lexemes;

/// The table `search.entry`.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SearchEntryTable implements SearchFeed {

    private static final int BATCH = 500;
    private static final int FIRST_YEAR = 2012;
    private static final int LAST_YEAR = 2040;

    private static final String ADD = """
        insert into search.entry (href, title, symbol, names, type, issuer, state, readers, words, unit_id, kind, id,
            day)
        values (?, ?, ?, ?, ?, ?, ?, ?::text[], ?::tsvector, ?, ?, ?, ?)
        """;
    private final JdbcTemplate template;
    private final JdbcClient database;
    private final Map<String, String> puts = new ConcurrentHashMap<>();
    private final Map<String, String> restatements = new ConcurrentHashMap<>();

    SearchEntryTable(JdbcTemplate template, JdbcClient database) {
        this.template = template;
        this.database = database;
    }

    @Override
    public void put(SearchEntry entry) {
        if (write(entry)) {
            leaveOtherDays(entry);
        }
    }

    @Override
    public void putOnItsDay(SearchEntry entry) {
        write(entry);
    }

    /// The words stay as they are, but for the one of the state.
    @Override
    public void restateOnItsDay(SearchEntry entry) {
        var sql = restatements.computeIfAbsent(part(entry.day()), SearchEntryTable::restateIn);
        var state = entry.facets().state();
        var key = entry.key();
        int rows = template.update(
                sql,
                state,
                QueryText.array(new TreeSet<>(entry.readers().keys())),
                state,
                Lexemes.quoted(Lexemes.facet(Facet.STATE, state)),
                key.unit().value(),
                key.kind(),
                key.id(),
                entry.day());
        if (rows == 0) {
            write(entry);
        }
    }

    private static String restateIn(String part) {
        return """
            update search.%s as e set state = ?, readers = ?::text[], changed = pg_current_xact_id(),
                words = case when e.state = ? then e.words else ts_delete(e.words, 's:' || e.state) || ?::tsvector end
            where unit_id = ? and kind = ? and id = ? and day = ?
            """.formatted(part);
    }

    private boolean write(SearchEntry entry) {
        var sql = puts.computeIfAbsent(part(entry.day()), SearchEntryTable::putInto);
        return template.query(sql, row -> fill(row, entry), (row, number) -> row.getBoolean(1))
                .contains(true);
    }

    /// Straight into the part of its year: through the table above all parts would be locked each time. An entry that
    /// says what it said already is left alone. Tells whether the row is new.
    private static String putInto(String part) {
        return """
            insert into search.%s as e (href, title, symbol, names, type, issuer, state, readers, words, unit_id, kind,
                id, day)
            values (?, ?, ?, ?, ?, ?, ?, ?::text[], ?::tsvector, ?, ?, ?, ?)
            on conflict (unit_id, kind, id, day) do update set href = excluded.href, title = excluded.title,
                symbol = excluded.symbol, names = excluded.names, type = excluded.type, issuer = excluded.issuer,
                state = excluded.state, readers = excluded.readers, words = excluded.words,
                changed = pg_current_xact_id()
            where (e.href, e.title, e.symbol, e.names, e.type, e.issuer, e.state, e.readers, e.words)
                is distinct from (excluded.href, excluded.title, excluded.symbol, excluded.names, excluded.type,
                    excluded.issuer, excluded.state, excluded.readers, excluded.words)
            returning xmax = 0
            """.formatted(part);
    }

    /// A thing that gets another day may come to stand in another year.
    private void leaveOtherDays(SearchEntry entry) {
        database.sql("""
            delete from search.entry
            where unit_id = :unit and kind = :kind and id = :id and day <> :day
            """)
                .param("unit", entry.key().unit().value())
                .param("kind", entry.key().kind())
                .param("id", entry.key().id())
                .param("day", entry.day())
                .update();
    }

    /// As `V015_001__search.sql` laid them out.
    private static String part(LocalDate day) {
        int year = day.getYear();
        if (year < FIRST_YEAR) {
            return "entry_before";
        }
        return year > LAST_YEAR ? "entry_after" : "entry_" + year;
    }

    /// The row stays, empty, so that those who keep an index of their own learn of it.
    @Override
    public void remove(SearchEntry.Key key) {
        database.sql("""
            update search.entry set href = '', title = '', symbol = '', names = '', type = '', issuer = '',
                state = '', readers = '{}', words = '', changed = pg_current_xact_id()
            where unit_id = :unit and kind = :kind and id = :id
            """)
                .param("unit", key.unit().value())
                .param("kind", key.kind())
                .param("id", key.id())
                .update();
    }

    @Override
    public void putAll(List<SearchEntry> entries) {
        template.batchUpdate(ADD, entries, BATCH, SearchEntryTable::fill);
    }

    private static void fill(PreparedStatement row, SearchEntry entry) throws SQLException {
        var shown = entry.shown();
        var facets = entry.facets();
        int column = 1;
        for (var text : List.of(
                entry.href(),
                SearchText.tidy(shown.title()),
                SearchText.tidy(shown.symbol()),
                SearchText.tidy(shown.names()),
                facets.type(),
                facets.issuer(),
                facets.state(),
                QueryText.array(new TreeSet<>(entry.readers().keys())),
                Lexemes.of(entry))) {
            row.setString(column++, text);
        }
        row.setObject(column++, entry.key().unit().value());
        row.setString(column++, entry.key().kind());
        row.setObject(column++, entry.key().id());
        row.setObject(column, entry.day());
    }
}
