package vn.xaso.search.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.SearchText;
import vn.xaso.search.SearchEntry;
import vn.xaso.search.SearchFeed;
import vn.xaso.search.domain.Lexemes;

/// The table `search.entry`.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SearchEntryTable implements SearchFeed {

    private static final int BATCH = 500;

    private static final String ADD = """
            insert into search.entry (href, title, symbol, names, type, issuer, state, readers, words, unit_id, kind, id,
                day)
            values (?, ?, ?, ?, ?, ?, ?, ?::text[], ?::tsvector, ?, ?, ?, ?)
            """;
    private static final String PUT = "select search.put(?, ?, ?, ?, ?, ?, ?, ?::text[], ?::tsvector, ?, ?, ?, ?)";

    private final JdbcTemplate template;
    private final JdbcClient database;

    SearchEntryTable(JdbcTemplate template, JdbcClient database) {
        this.template = template;
        this.database = database;
    }

    @Override
    public void put(SearchEntry entry) {
        template.query(PUT, row -> fill(row, entry), rows -> {});
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
