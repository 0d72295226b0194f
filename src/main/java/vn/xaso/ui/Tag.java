package vn.xaso.ui;

/// A state in one or two words.
public record Tag(Kind kind, String text) {}
