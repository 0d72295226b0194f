package vn.xaso.search;

/// By what a list of hits can be narrowed.
public enum Facet {
    /// Case, incoming document, outgoing document …
    KIND,
    /// The procedure of a case, the type of a document.
    TYPE,
    YEAR,
    ISSUER,
    STATE
}
