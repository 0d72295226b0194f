package vn.xaso.bench.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.xaso.search.SearchEntry;
import vn.xaso.search.domain.Lexemes;

/// Writes many entries at once, as a restore would: without the index of words, which is made anew afterwards.
final class Loading {

    private static final int BUFFER = 1 << 20;
    private static final String COPY = """
        copy search.entry (unit_id, kind, id, day, href, title, symbol, names, type, issuer, state, readers, words)
        from stdin
        """;

    private Loading() {}

    interface Source {
        SearchEntry next() throws IOException;
    }

    static void load(House house, int count, Source source) throws IOException, SQLException {
        var indexes = house.ask("""
            select replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') from pg_index i join pg_class c on c.oid = i.indexrelid
            where i.indrelid = 'search.entry'::regclass and not i.indisprimary order by c.relname
            """);
        house.run(house.ask("""
            select 'drop index search.' || c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
            where i.indrelid = 'search.entry'::regclass and not i.indisprimary
            """));
        try (var connection = house.asSuperuser()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            var buffer = new ByteArrayOutputStream(BUFFER + 65_536);
            for (int i = 0; i < count; i++) {
                buffer.write(row(source.next()).getBytes(StandardCharsets.UTF_8));
                if (buffer.size() > BUFFER) {
                    send(copy, buffer);
                }
            }
            send(copy, buffer);
            copy.endCopy();
        }
        var after = new ArrayList<String>(List.of("set maintenance_work_mem = '512MB'"));
        after.addAll(indexes);
        after.add("vacuum analyze search.entry");
        house.run(after);
    }

    private static void send(CopyIn copy, ByteArrayOutputStream buffer) throws SQLException {
        copy.writeToCopy(buffer.toByteArray(), 0, buffer.size());
        buffer.reset();
    }

    private static String row(SearchEntry entry) {
        var shown = entry.shown();
        var facets = entry.facets();
        return String.join(
                        "\t",
                        entry.key().unit().toString(),
                        entry.key().kind(),
                        entry.key().id().toString(),
                        entry.day().toString(),
                        entry.href(),
                        shown.title(),
                        shown.symbol(),
                        shown.names(),
                        facets.type(),
                        facets.issuer(),
                        facets.state(),
                        "{" + String.join(",", entry.readers().keys()) + "}",
                        Lexemes.of(entry))
                + "\n";
    }
}
