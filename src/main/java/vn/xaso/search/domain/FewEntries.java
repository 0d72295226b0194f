package vn.xaso.search.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.SearchText;
import vn.xaso.search.Facet;
import vn.xaso.search.SearchEntry;

/// So few things that no index is needed: each is looked at. Whoever asks may open them all.
///
/// They lie in the memory of one question, so that nothing of one person can be found, counted or guessed from the
/// answers to another.
public final class FewEntries implements SearchEngine, WordList {

    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Comparator<One> NEWEST = Comparator.<One, LocalDate>comparing(
                    one -> one.entry().day())
            .thenComparing(one -> one.entry().key().id().toString())
            .reversed();

    private final List<One> all;
    private final Map<String, Integer> counts = new HashMap<>();

    /// @param places of each word in the entry, as [Lexemes] counts them
    private record One(SearchEntry entry, Map<String, List<Integer>> places) {}

    public FewEntries(List<SearchEntry> entries) {
        all = entries.stream()
                .map(entry -> new One(entry, Lexemes.places(entry)))
                .sorted(NEWEST)
                .toList();
        all.forEach(one -> one.places().keySet().forEach(word -> counts.merge(word, 1, Integer::sum)));
    }

    @Override
    public String name() {
        return "few";
    }

    @Override
    public List<Found> newest(Question question, Filter filter, @Nullable Cursor after, int most) {
        return hits(question, filter)
                .filter(one -> after == null || isBehind(one.entry(), after))
                .limit(most)
                .map(FewEntries::found)
                .toList();
    }

    @Override
    public List<Found> best(Question question, Filter filter, int most) {
        return ranked(hits(question, filter).toList(), question, most);
    }

    @Override
    public List<Found> bestOfSome(Question question, Filter filter, int most) {
        var words = lexemes(question);
        var some = all.stream()
                .filter(within(filter))
                .filter(one -> words.stream().anyMatch(one.places()::containsKey))
                .toList();
        return ranked(some, question, most);
    }

    @Override
    public Tally tally(Question question, Filter filter, int most) {
        var counted = hits(question, filter).limit(most).toList();
        var values = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : Facet.values()) {
            for (var one : counted) {
                var value = value(one.entry(), facet);
                if (!value.isEmpty()) {
                    values.computeIfAbsent(facet, _ -> new HashMap<>()).merge(value, 1, Integer::sum);
                }
            }
        }
        return new Tally(counted.size(), values);
    }

    @Override
    public Set<String> known(Set<String> words) {
        return words.stream().filter(counts::containsKey).collect(Collectors.toSet());
    }

    @Override
    public List<Counted> near(String word) {
        return counts.entrySet().stream()
                .filter(entry -> Math.abs(entry.getKey().length() - word.length()) <= 2)
                .filter(entry -> LETTERS.matcher(entry.getKey()).matches())
                .filter(entry -> entry.getKey().charAt(0) == word.charAt(0)
                        || entry.getKey().charAt(entry.getKey().length() - 1) == word.charAt(word.length() - 1))
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Stream<One> hits(Question question, Filter filter) {
        return all.stream()
                .filter(within(filter))
                .filter(one -> question.clauses().stream()
                        .allMatch(clause -> clause.any().stream().anyMatch(phrase -> has(one, phrase))));
    }

    private static Predicate<One> within(Filter filter) {
        return one -> filter.chosen().entrySet().stream()
                .allMatch(chosen -> chosen.getValue().equals(value(one.entry(), chosen.getKey())));
    }

    private static String value(SearchEntry entry, Facet facet) {
        return switch (facet) {
            case KIND -> entry.key().kind();
            case TYPE -> entry.facets().type();
            case YEAR -> String.valueOf(entry.day().getYear());
            case ISSUER -> entry.facets().issuer();
            case STATE -> entry.facets().state();
        };
    }

    /// Whether the words stand side by side somewhere.
    private static boolean has(One one, Phrase phrase) {
        var places = phrase.words().stream()
                .map(word -> one.places().getOrDefault(Lexemes.of(word), List.of()))
                .toList();
        return places.getFirst().stream().anyMatch(first -> {
            for (int i = 1; i < places.size(); i++) {
                if (!places.get(i).contains(first + i)) {
                    return false;
                }
            }
            return true;
        });
    }

    private static boolean isBehind(SearchEntry entry, Cursor place) {
        int days = entry.day().compareTo(place.day());
        return days < 0
                || (days == 0
                        && entry.key().id().toString().compareTo(place.id().toString()) < 0);
    }

    private static List<String> lexemes(Question question) {
        return question.words().stream().map(Lexemes::of).distinct().toList();
    }

    /// By BM25, as the other engines do.
    private List<Found> ranked(List<One> hits, Question question, int most) {
        var words = lexemes(question);
        double average =
                hits.stream().mapToInt(one -> one.places().size()).average().orElse(1);
        return hits.stream()
                .sorted(Comparator.<One>comparingDouble(one -> points(one, words, average))
                        .reversed()
                        .thenComparing(NEWEST))
                .limit(most)
                .map(FewEntries::found)
                .toList();
    }

    private double points(One one, List<String> words, double average) {
        double length = 0.25 + 0.75 * one.places().size() / average;
        double points = 0;
        for (var word : words) {
            int here = one.places().getOrDefault(word, List.of()).size();
            int entries = counts.getOrDefault(word, 0);
            double weight = Math.log(1 + (all.size() - entries + 0.5) / (entries + 0.5));
            points += weight * here * 2.2 / (here + 1.2 * length);
        }
        return points;
    }

    private static Found found(One one) {
        var entry = one.entry();
        var shown = entry.shown();
        return new Found(
                entry.key().unit(),
                entry.key().kind(),
                entry.key().id(),
                entry.day(),
                entry.href(),
                SearchText.tidy(shown.title()),
                SearchText.tidy(shown.symbol()),
                SearchText.tidy(shown.names()),
                entry.facets().type(),
                entry.facets().issuer(),
                entry.facets().state());
    }
}
