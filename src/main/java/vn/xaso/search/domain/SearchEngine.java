package vn.xaso.search.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.search.Facet;

/// An index that can be asked. All engines find the same.
public interface SearchEngine {

    /// As the settings name it.
    String name();

    List<Found> newest(Question question, Filter filter, @Nullable Cursor after, int most);

    /// The best by BM25 among those that have all the words.
    List<Found> best(Question question, Filter filter, int most);

    /// The best by BM25 among those that have at least some of the rarer words.
    List<Found> bestOfSome(Question question, Filter filter, int most);

    /// Counts the newest hits, so many at most.
    Tally tally(Question question, Filter filter, int most);

    /// How many entries were written that this engine does not know yet, at most a thousand.
    default int behind() {
        return 0;
    }

    record Tally(int count, Map<Facet, Map<String, Integer>> values) {}
}
