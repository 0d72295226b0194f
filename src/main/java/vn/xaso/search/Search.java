package vn.xaso.search;

/// Finds what a few words name, as far as the asking person may open it.
public interface Search {

    SearchAnswer ask(SearchAsk ask);
}
