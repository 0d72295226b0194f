package vn.xaso.kernel.merging;

/// So many things of one kind and what becomes of them.
///
/// @param kind names its words: `mergers.kind.<kind>`
public record Lot(String kind, Fate fate, long count) {}
