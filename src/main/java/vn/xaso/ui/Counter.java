package vn.xaso.ui;

/// A number that is the length of the list behind it.
public record Counter(String href, long number, String label, Kind kind) {}
