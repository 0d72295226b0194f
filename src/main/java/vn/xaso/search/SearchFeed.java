package vn.xaso.search;

import java.util.List;

/// Keeps the index true. Called in the transaction that changes the thing itself: what is rolled back was never found.
public interface SearchFeed {

    /// Writes it anew, whether it was there or not.
    void put(SearchEntry entry);

    /// The same for a thing that never gets another day: where it may be need not be looked for in all years.
    void putOnItsDay(SearchEntry entry);

    /// The same where it [says][SearchEntry#saysAs] what it said before, but its state or its readers have changed.
    void restateOnItsDay(SearchEntry entry);

    /// Takes it out, if it was there.
    void remove(SearchEntry.Key key);

    /// Many at once that are not there yet, for loading.
    void putAll(List<SearchEntry> entries);
}
