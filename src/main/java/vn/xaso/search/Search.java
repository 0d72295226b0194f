package vn.xaso.search;

import java.util.List;
import vn.xaso.kernel.Actor;

/// Finds what a few words name.
public interface Search {

    /// Finds in the index, as far as the acting official may open it.
    SearchAnswer ask(Actor actor, SearchAsk ask);

    /// Finds among the few things of one person, who may open them all. They need no index: each is looked at, and what
    /// is found is the same as an index would find.
    SearchAnswer askAmong(List<SearchEntry> few, SearchAsk ask);
}
