package vn.xaso.search.application;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitScope;
import vn.xaso.search.Facet;
import vn.xaso.search.Readers;
import vn.xaso.search.Search;
import vn.xaso.search.SearchAnswer;
import vn.xaso.search.SearchAnswer.Reading;
import vn.xaso.search.SearchAsk;
import vn.xaso.search.SearchEntry;
import vn.xaso.search.domain.Cursor;
import vn.xaso.search.domain.FewEntries;
import vn.xaso.search.domain.Filter;
import vn.xaso.search.domain.Found;
import vn.xaso.search.domain.Marking;
import vn.xaso.search.domain.Mending;
import vn.xaso.search.domain.Question;
import vn.xaso.search.domain.SearchEngine;
import vn.xaso.search.domain.WordList;

/// Asks the index as the words were typed; where that finds nothing, without marks, then without the slips, and at
/// last for what has some of the words.
@Service
@Transactional(readOnly = true)
class SearchDesk implements Search {

    private static final int LONGEST = 2_000;

    private final List<SearchEngine> engines;
    private final WordList words;
    private final SearchSettings settings;

    SearchDesk(List<SearchEngine> engines, WordList words, SearchSettings settings) {
        this.engines = engines;
        this.words = words;
        this.settings = settings;
    }

    @Override
    public SearchAnswer ask(Actor actor, SearchAsk ask) {
        var filter = new Filter(UnitScope.current().units(), Readers.keysOf(actor), ask.chosen());
        return new Looking(engine(), words, ask, filter).answer();
    }

    @Override
    public SearchAnswer askAmong(List<SearchEntry> few, SearchAsk ask) {
        var entries = new FewEntries(few);
        return new Looking(entries, entries, ask, new Filter(Set.of(), Set.of(), ask.chosen())).answer();
    }

    private SearchEngine engine() {
        return engines.stream()
                .filter(one -> one.name().equals(settings.engine()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no search engine " + settings.engine()));
    }

    /// The most frequent first; the years as a calendar has them, the newest first.
    private static Map<Facet, List<SearchAnswer.Value>> sorted(Map<Facet, Map<String, Integer>> values) {
        var byCount =
                Comparator.comparingInt(SearchAnswer.Value::count).reversed().thenComparing(SearchAnswer.Value::value);
        var byValue = Comparator.comparing(SearchAnswer.Value::value).reversed();
        var sorted = new EnumMap<Facet, List<SearchAnswer.Value>>(Facet.class);
        values.forEach((facet, counts) -> sorted.put(
                facet,
                counts.entrySet().stream()
                        .map(entry -> new SearchAnswer.Value(entry.getKey(), entry.getValue()))
                        .sorted(facet == Facet.YEAR ? byValue : byCount)
                        .toList()));
        return sorted;
    }

    private static SearchAnswer.Hit hit(Found row, Marking marking) {
        return new SearchAnswer.Hit(
                row.unit(),
                row.kind(),
                row.id(),
                row.day(),
                row.href(),
                marking.mark(row.title()),
                marking.mark(row.symbol()),
                marking.mark(row.names()),
                row.type(),
                row.issuer(),
                row.state());
    }

    private record Looked(Reading reading, Question question, List<Found> rows) {}

    /// One search, reading after reading.
    private final class Looking {

        private final SearchEngine engine;
        private final WordList known;
        private final SearchAsk ask;
        private final Filter filter;

        Looking(SearchEngine engine, WordList known, SearchAsk ask, Filter filter) {
            this.engine = engine;
            this.known = known;
            this.ask = ask;
            this.filter = filter;
        }

        SearchAnswer answer() {
            var read = Question.read(
                    ask.text().substring(0, Math.min(LONGEST, ask.text().length())));
            var typed = ask.loose() ? read.bare() : read;
            return typed.isEmpty()
                    ? new SearchAnswer(Reading.AS_TYPED, "", List.of(), 0, false, Map.of(), null, 0)
                    : answer(look(typed));
        }

        private SearchAnswer answer(Looked looked) {
            var marking = new Marking(looked.question());
            var page = Slice.cut(
                    looked.rows(),
                    ask.most(),
                    row -> looked.reading().ordinal() + "_" + new Cursor(row.day(), row.id()).text());
            boolean ordered = looked.reading() == Reading.SOME_WORDS || ask.order() == SearchAsk.Order.BEST;
            var tally = looked.reading() == Reading.SOME_WORDS || looked.rows().isEmpty()
                    ? new SearchEngine.Tally(page.rows().size(), Map.of())
                    : engine.tally(looked.question(), filter, settings.count());
            return new SearchAnswer(
                    looked.reading(),
                    looked.question().text(),
                    page.rows().stream().map(row -> hit(row, marking)).toList(),
                    tally.count(),
                    tally.count() >= settings.count(),
                    sorted(tally.values()),
                    ordered ? null : page.next(),
                    engine.behind());
        }

        private Looked look(Question typed) {
            var after = ask.after();
            if (after != null && after.matches("[0-2]_.+")) {
                return at(Reading.values()[after.charAt(0) - '0'], typed, after.substring(2));
            }
            for (var reading : Reading.values()) {
                var looked = at(reading, typed, null);
                if (!looked.rows().isEmpty()) {
                    return looked;
                }
            }
            return new Looked(Reading.AS_TYPED, typed, List.of());
        }

        private Looked at(Reading reading, Question typed, @Nullable String after) {
            var cursor = after == null ? null : Cursor.read(after).orElse(null);
            return switch (reading) {
                case AS_TYPED -> rows(reading, typed, cursor);
                case WITHOUT_MARKS ->
                    typed.hasMarks() ? rows(reading, typed.bare(), cursor) : new Looked(reading, typed, List.of());
                case MENDED ->
                    new Mending(known)
                            .mend(typed)
                            .map(mended -> rows(reading, mended, cursor))
                            .orElse(new Looked(reading, typed, List.of()));
                case SOME_WORDS ->
                    typed.clauses().size() < 2
                            ? new Looked(reading, typed, List.of())
                            : new Looked(
                                    reading,
                                    typed.bare(),
                                    engine.bestOfSome(typed.hasMarks() ? typed : typed.bare(), filter, ask.most()));
            };
        }

        private Looked rows(Reading reading, Question question, @Nullable Cursor cursor) {
            var rows = ask.order() == SearchAsk.Order.BEST
                    ? engine.best(question, filter, ask.most())
                    : engine.newest(question, filter, cursor, ask.most() + 1);
            return new Looked(reading, question, rows);
        }
    }
}
