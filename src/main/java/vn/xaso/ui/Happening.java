package vn.xaso.ui;

/// One event in the story of a thing.
///
/// @param who the name and the position, or empty
/// @param note what was said to it, or empty
public record Happening(String when, String what, String who, String note, Kind kind) {}
