package vn.xaso.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.search.Readers;
import vn.xaso.search.SearchAsk;
import vn.xaso.search.SearchEntry;
import vn.xaso.search.domain.Filter;
import vn.xaso.search.domain.Found;
import vn.xaso.search.domain.Question;
import vn.xaso.search.domain.SearchEngine;

/// Finds in the same entries with both engines of the program and with plain Lucene, in turn, and prints what it
/// measured.
///
/// Arguments: a folder to throw away, how many titles, the folder of texts and questions, a list of procedures.
public final class SearchBench {

    private static final int QUESTIONS = Integer.getInteger("questions", 1_500);
    private static final int COUNTED = 60;
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int PAGE = 20;
    private static final int EVERYTHING = 1_000_000;

    private final Path folder;
    private final int titles;
    private final Path texts;
    private final Path procedures;
    private boolean good = true;

    private SearchBench(String... arguments) {
        folder = Path.of(arguments[0]);
        titles = Integer.parseInt(arguments[1]);
        texts = Path.of(arguments[2]);
        procedures = Path.of(arguments[3]);
    }

    public static void main(String... arguments) throws Exception {
        var bench = new SearchBench(arguments);
        bench.measureFinding();
        bench.measureSpeed();
        System.exit(bench.good ? 0 : 1);
    }

    private void measureFinding() throws Exception {
        if (!Files.isDirectory(texts)) {
            System.out.println("no texts with questions at " + texts + ": what is found is not measured");
            return;
        }
        for (var engine : List.of("postgresql", "lucene")) {
            try (var house = House.open(folder.resolve("found-" + engine), engine)) {
                for (var quality : List.of(Quality.laws(texts), Quality.procedures(texts, procedures))) {
                    house.write(quality.unit(), () -> house.feed().putAll(quality.entries()));
                    house.countWords();
                    house.follow();
                    quality.print(engine, question -> best(house, quality.unit(), question));
                    if (engine.equals("lucene")) {
                        compareWithPlain(quality);
                    }
                }
            }
        }
    }

    private static List<String> best(House house, UnitId unit, String question) {
        var ask = new SearchAsk(question, SearchAsk.Order.BEST, false, Map.of(), null, Quality.DEPTH);
        return UnitScope.of(unit).call(() -> house.search().ask(actor(Set.of(unit)), ask)).hits().stream()
                .map(hit -> hit.id().toString())
                .toList();
    }

    private void compareWithPlain(Quality quality) throws IOException {
        try (var plain = new PlainLucene(folder.resolve("found-plain-" + quality.unit()))) {
            for (var entry : quality.entries()) {
                plain.add(entry.key().id().toString(), text(entry), 0);
            }
            plain.open();
            quality.print("plain Lucene, any word", question -> plain.bestOfSome(question, Quality.DEPTH));
        }
    }

    private static String text(SearchEntry entry) {
        return entry.shown().symbol() + " " + entry.shown().title() + " " + entry.body();
    }

    private static Actor actor(Set<UnitId> units) {
        var id = UUID.randomUUID();
        return new Actor(
                id,
                id,
                "Lò Thị Phương",
                "Công chức",
                UUID.randomUUID(),
                units.iterator().next(),
                "Tỉnh",
                units,
                EnumSet.allOf(Right.class));
    }

    /// A folder that holds the titles already, of a run that was broken off, is not filled again.
    private void measureSpeed() throws Exception {
        var loaded = folder.resolve("speed.loaded");
        boolean fresh = Files.notExists(loaded);
        var maker = new Titles(7, titles);
        var questions = new Questions(maker);
        try (var house = House.open(folder.resolve("speed"), "lucene");
                var plain = new PlainLucene(folder.resolve("speed-plain"))) {
            if (fresh) {
                told(
                        "written by COPY and indexed",
                        () -> Loading.load(house, titles, () -> {
                            var entry = questions.next();
                            plain.add(
                                    entry.key().id().toString(),
                                    text(entry),
                                    entry.day().toEpochDay());
                            return entry;
                        }));
                told("words counted", house::countWords);
                house.run(List.of("vacuum analyze search.word"));
            } else {
                for (int i = 0; i < titles; i++) {
                    questions.next();
                }
            }
            told("read by the Lucene adapter", house::follow);
            plain.open();
            Files.writeString(loaded, "");
            new Compared(house, plain, Set.copyOf(maker.units())).run(questions.asked());
        }
    }

    /// Takes a question from one title in some hundreds as they are made.
    private final class Questions {

        private final Titles maker;
        private final List<String> asked = new ArrayList<>();
        private String last = "";

        Questions(Titles maker) {
            this.maker = maker;
        }

        SearchEntry next() {
            var entry = maker.next();
            var title = entry.shown().title();
            if (asked.size() < QUESTIONS && Math.floorMod(entry.key().id().hashCode(), titles / QUESTIONS / 2) == 0) {
                asked.add(SearchText.fold(maker.question(title, last)));
            }
            last = title;
            return entry;
        }

        List<String> asked() {
            return List.copyOf(asked);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private void told(String what, Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%-34s %,d titles in %.1f s%n", what, titles, seconds);
    }

    private void verdict(String what, double value, double most) {
        boolean kept = value <= most;
        good &= kept;
        System.out.printf("%-58s %6.2f   must <= %.0f   %s%n", what, value, most, kept ? "kept" : "NOT KEPT");
    }

    /// All engines over the same million.
    private final class Compared {

        private final House house;
        private final PlainLucene plain;
        private final SearchEngine database;
        private final SearchEngine adapter;
        private final Set<UnitId> units;
        private final Filter filter;

        Compared(House house, PlainLucene plain, Set<UnitId> units) {
            this.house = house;
            this.plain = plain;
            this.database = house.engine("postgresql");
            this.adapter = house.engine("lucene");
            this.units = units;
            this.filter = filterOf(units);
        }

        private static Filter filterOf(Set<UnitId> units) {
            return new Filter(units, Readers.keysOf(actor(units)), Map.of());
        }

        void run(List<String> asked) throws IOException {
            var one = Set.of(units.iterator().next());
            var speed = new Speed(asked, ROUNDS)
                    .with("PostgreSQL, newest 20", text -> newest(database, units, text))
                    .with("plain Lucene, best 20 (BM25)", text -> plain.best(text, PAGE))
                    .with("plain Lucene, newest 20", text -> plain.newest(text, PAGE))
                    .with("adapter, newest 20", text -> newest(adapter, units, text))
                    .with("adapter, best 20", text -> adapter.best(Question.read(text), filter, PAGE))
                    .with("PostgreSQL, newest 20 of a commune", text -> newest(database, one, text))
                    .with("PostgreSQL, facets of 1,000", text -> tally(database, text))
                    .with("adapter, facets of 1,000", text -> tally(adapter, text));
            speed.run();
            speed.print();
            double bm25 = speed.millis("plain Lucene, best 20 (BM25)", 0.99);
            verdict("PostgreSQL / plain BM25, p99", speed.millis("PostgreSQL, newest 20", 0.99) / bm25, 3);
            verdict("PostgreSQL, slowest question, ms", speed.slowest("PostgreSQL, newest 20"), 100);
            verdict("adapter / plain, newest, p99", ratio(speed, "newest 20"), 2);
            verdict("adapter / plain, best, p99", speed.millis("adapter, best 20", 0.99) / bm25, 2);
            compareHits(asked.subList(0, Math.min(COUNTED, asked.size())));
        }

        private double ratio(Speed speed, String what) {
            return speed.millis("adapter, " + what, 0.99) / speed.millis("plain Lucene, " + what, 0.99);
        }

        @Nullable
        List<Found> newest(SearchEngine engine, Set<UnitId> in, String text) {
            var question = Question.read(text);
            var within = in == units ? filter : filterOf(in);
            return engine == adapter
                    ? engine.newest(question, within, null, PAGE)
                    : house.read(in, () -> engine.newest(question, within, null, PAGE));
        }

        private Object tally(SearchEngine engine, String text) {
            var question = Question.read(text);
            return engine == adapter
                    ? engine.tally(question, filter, 1_000)
                    : house.read(units, () -> engine.tally(question, filter, 1_000));
        }

        /// The same hits everywhere, each counted to the last, and the same newest ones.
        private void compareHits(List<String> asked) throws IOException {
            int different = 0;
            int otherOrder = 0;
            int unlikePlain = 0;
            long hits = 0;
            for (var text : new HashSet<>(asked)) {
                var question = Question.read(text);
                int here = house.read(units, () -> database.tally(question, filter, EVERYTHING))
                        .count();
                int there = adapter.tally(question, filter, EVERYTHING).count();
                boolean simple = question.clauses().stream().allMatch(clause -> clause.isWord());
                hits += here;
                different += here == there ? 0 : 1;
                unlikePlain += simple && plain.count(text) != here ? 1 : 0;
                otherOrder += newest(database, units, text).equals(newest(adapter, units, text)) ? 0 : 1;
            }
            System.out.printf("hits counted: %,d of %d questions%n", hits, asked.size());
            verdict("questions with other hit counts in the two engines", different, 0);
            verdict("questions with another first page", otherOrder, 0);
            verdict("single words counted otherwise by plain Lucene", unlikePlain, 0);
        }
    }
}
