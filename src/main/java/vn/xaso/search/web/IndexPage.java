package vn.xaso.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;

/// How far the search index is.
///
/// @param notice what became of making it anew, or null
public record IndexPage(List<Fact> facts, @Nullable Notice notice, boolean running) {

    public record Notice(Kind kind, String text) {}
}
