package vn.xaso.documents.numbers.domain;

import java.util.Set;

/// A set of types that share their numbers, from a year on.
///
/// @param code as the number book knows it
/// @param types codes of document types; empty for all that no other set names
///
/// Law: 30/2020/NĐ-CP art. 15
public record SeriesRule(int fromYear, String code, String name, Set<String> types) {}
