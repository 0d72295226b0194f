package vn.xaso.indicators.dashboards.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// The pages about figures that stand beside each other: all with the same period and data set.
@Component
class BoardTabs {

    /// @param unit of whom the open page speaks, or null for all together
    List<Link> of(BoardAsked asked, @Nullable Unit unit, String open, Texts texts) {
        var links = new ArrayList<Link>();
        links.add(new Link(
                asked.href(BoardAsked.HERE, BoardAsked.ALL),
                texts.of("boards.tab.province"),
                unit == null && open.equals(BoardAsked.HERE)));
        if (unit != null) {
            links.add(
                    new Link(asked.href(BoardAsked.HERE, unit.code()), unit.fullName(), open.equals(BoardAsked.HERE)));
        }
        links.add(new Link(
                asked.href(BoardAsked.RANKING, null), texts.of("boards.tab.ranking"), open.equals(BoardAsked.RANKING)));
        if (unit != null) {
            links.add(new Link(
                    asked.href(BoardAsked.WAY, unit.code()), texts.of("boards.tab.way"), open.equals(BoardAsked.WAY)));
        }
        return links;
    }
}
