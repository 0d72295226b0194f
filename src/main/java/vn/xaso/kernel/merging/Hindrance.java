package vn.xaso.kernel.merging;

/// What is in the way of a merger, or should be known before it.
///
/// @param kind names its words: `mergers.hindrance.<kind>`
/// @param blocks whether the merger cannot be run before it is settled
public record Hindrance(String kind, long count, boolean blocks) {

    public static Hindrance blocking(String kind, long count) {
        return new Hindrance(kind, count, true);
    }

    /// For the knowledge of whoever decides.
    public static Hindrance note(String kind, long count) {
        return new Hindrance(kind, count, false);
    }
}
