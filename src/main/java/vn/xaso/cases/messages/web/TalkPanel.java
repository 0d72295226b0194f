package vn.xaso.cases.messages.web;

import java.util.List;
import vn.xaso.ui.Happening;

/// The newest messages on the page of a case, and the way to all of them.
///
/// @param lines the newest first
/// @param title who talks with whom, as the reader sees it
/// @param count of all
/// @param write the words of the link
public record TalkPanel(String title, String href, List<Happening> lines, int count, String write) {

    static final int SHOWN = 3;

    public boolean hasMore() {
        return count > lines.size();
    }
}
