package vn.xaso.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.search.Readers;
import vn.xaso.search.SearchEntry;

/// Texts with questions of which people said what answers them.
final class Quality {

    static final int DEPTH = 10;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String name;
    private final UnitId unit = new UnitId(UUID.randomUUID());
    private final Map<String, String> nameOfId = new HashMap<>();
    private final List<SearchEntry> entries = new ArrayList<>();
    private final List<Asked> questions = new ArrayList<>();

    /// @param marked as people write it, with its marks
    record Asked(String marked, String bare, List<String> relevant) {}

    interface Engine {
        List<String> best(String question) throws IOException;
    }

    private Quality(String name) {
        this.name = name;
    }

    /// Articles of laws, and questions of an examination.
    static Quality laws(Path folder) throws IOException {
        var laws = new Quality("laws");
        for (var row : rows(folder.resolve("alqac2023_corpus.jsonl"))) {
            var text = text(row, "text").split("\n", 2);
            laws.add(
                    text(row, "id"),
                    text(row, "law") + ", Điều " + text(row, "article") + ". " + text[0],
                    text.length > 1 ? text[1] : "");
        }
        for (var row : rows(folder.resolve("A_alqac2023_queries_train.jsonl"))) {
            laws.questions.add(new Asked(text(row, "text"), text(row, "text_khong_dau"), relevant(row)));
        }
        return laws;
    }

    /// Names of procedures, typed as they are called.
    static Quality procedures(Path folder, Path procedures) throws IOException {
        var all = new Quality("procedures");
        for (var row : rows(procedures)) {
            all.add(text(row, "ma_thu_tuc"), text(row, "ten_thu_tuc"), text(row, "linh_vuc"));
        }
        for (var row : rows(folder.resolve("A_known_item_tthc.jsonl"))) {
            all.questions.add(new Asked(text(row, "query_co_dau"), text(row, "query"), relevant(row)));
        }
        return all;
    }

    private void add(String key, String title, String body) {
        var id = UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        nameOfId.put(id.toString(), key);
        entries.add(new SearchEntry(
                new SearchEntry.Key(unit, "TEXT", id),
                LocalDate.of(2026, 1, 1),
                "/x/" + id,
                new SearchEntry.Shown(title, "", ""),
                body,
                SearchEntry.Facets.NONE,
                Readers.with(Right.READ_DOCUMENTS)));
    }

    UnitId unit() {
        return unit;
    }

    List<SearchEntry> entries() {
        return List.copyOf(entries);
    }

    void print(String engine, Engine best) throws IOException {
        measure(engine + ", with marks", true, best);
        measure(engine + ", without", false, best);
    }

    private void measure(String label, boolean marked, Engine best) throws IOException {
        double recall = 0;
        double reciprocal = 0;
        for (var question : questions) {
            var found = best.best(marked ? question.marked() : question.bare()).stream()
                    .map(id -> nameOfId.getOrDefault(id, ""))
                    .limit(DEPTH)
                    .toList();
            long hit = question.relevant().stream().filter(found::contains).count();
            recall += (double) hit / question.relevant().size();
            int first = 0;
            while (first < found.size() && !question.relevant().contains(found.get(first))) {
                first++;
            }
            reciprocal += first < found.size() ? 1.0 / (first + 1) : 0;
        }
        System.out.printf(
                "%-12s %-34s recall@10 %.3f   MRR %.3f%n",
                name, label, recall / questions.size(), reciprocal / questions.size());
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        var rows = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    private static String text(JsonNode row, String name) {
        return row.path(name).asString("");
    }

    private static List<String> relevant(JsonNode row) {
        var keys = new ArrayList<String>();
        row.path("relevant").forEach(one -> keys.add(one.asString()));
        return keys;
    }
}
