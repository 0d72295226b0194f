package vn.xaso.procedures.design.web;

/// A finding in words, with the way to its place.
public record FindingRow(String text, String href, boolean error) {}
