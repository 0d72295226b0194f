package vn.xaso.search.domain;

/// Keeps the list of words and their counts, behind the offices' own transactions.
public interface WordKeeper {

    /// Counts the words of what was written since the last time.
    void keep();

    /// Begins a new edition: words are counted anew, and followers read everything again.
    void beginAnew();

    IndexState state();
}
