package vn.xaso.cases.views.web;

/// A file of a list: how far it is, or where it lies.
///
/// @param rows how many rows stand in it so far, in words
public record ExportPage(String href, State state, String rows) {

    public enum State {
        MADE,
        READY,
        FAILED
    }
}
