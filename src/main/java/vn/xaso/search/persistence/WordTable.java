package vn.xaso.search.persistence;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.search.domain.IndexState;
import vn.xaso.search.domain.WordKeeper;
import vn.xaso.search.domain.WordList;

/// The table `search.word`.
@Repository
class WordTable implements WordList, WordKeeper {

    private final JdbcClient database;

    WordTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> known(Set<String> words) {
        return Set.copyOf(database.sql("select distinct word from search.word where word = any (:words::text[])")
                .param("words", QueryText.array(words))
                .query(String.class)
                .list());
    }

    @Override
    public List<Counted> near(String word) {
        return database.sql("select word, entries from search.near(:word)")
                .param("word", word)
                .query((row, number) -> new Counted(row.getString("word"), row.getLong("entries")))
                .list();
    }

    @Override
    @Transactional
    public void keep() {
        database.sql("select search.count_words()").query(Long.class).single();
    }

    @Override
    @Transactional
    public void beginAnew() {
        database.sql("select search.begin_anew()")
                .query((row, number) -> number)
                .list();
    }

    @Override
    public IndexState state() {
        return database.sql("""
            select search.size(:most) as entries,
                (select search.waiting(seen, '00000000-0000-0000-0000-000000000000', 1000)
                 from search.progress where name = 'words') as uncounted,
                (select at from search.progress where name = 'edition') as rebuilt
            """)
                .param("most", IndexState.MOST)
                .query((row, number) -> {
                    var rebuilt = row.getTimestamp("rebuilt");
                    return new IndexState(
                            row.getInt("entries"),
                            row.getInt("uncounted"),
                            rebuilt == null ? null : rebuilt.toInstant());
                })
                .single();
    }
}
