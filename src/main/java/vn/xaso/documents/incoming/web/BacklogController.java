package vn.xaso.documents.incoming.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.incoming.domain.Owner;
import vn.xaso.documents.incoming.persistence.IncomingFilter;
import vn.xaso.documents.incoming.persistence.IncomingListQuery;
import vn.xaso.documents.incoming.persistence.IncomingWorkQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Shows that nothing lies unhandled: every open document has an owner, a day, and a time since when it lies there.
///
/// Law: 30/2020/NĐ-CP art. 24
@Controller
class BacklogController {

    private static final String HERE = IncomingAsked.HERE + "/backlog";

    private final IncomingWorkQuery work;
    private final IncomingListQuery query;
    private final IncomingListPages lists;
    private final IncomingLines lines;
    private final Pages pages;

    BacklogController(
            IncomingWorkQuery work,
            IncomingListQuery query,
            IncomingListPages lists,
            IncomingLines lines,
            Pages pages) {
        this.work = work;
        this.query = query;
        this.lists = lists;
        this.lines = lines;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View show(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        var asked = IncomingAsked.of(Map.of(
                "whose", IncomingFilter.Whose.OPEN.name(),
                "owner", sent.getOrDefault("owner", ""),
                "after", sent.getOrDefault("after", "")));
        var filter = asked.filter();
        var borders = lists.borders(actor.unit());
        var slice = query.dueFirst(actor, filter, borders, asked.cursor());
        var loads = work.loads(actor, borders);
        var names = lines.names(actor.unit());
        var told = loads.stream()
                .map(load -> load(load, filter.owner(), names, texts))
                .toList();
        var page = new BacklogPage(
                told.stream().mapToInt(BacklogPage.Load::open).sum(),
                told.stream().mapToInt(BacklogPage.Load::late).sum(),
                told.stream().mapToInt(BacklogPage.Load::soon).sum(),
                told,
                owner(told),
                lines.lines(actor.unit(), slice.rows(), texts),
                asked.cursor() == null ? null : href(filter.owner(), ""),
                slice.next() == null ? null : href(filter.owner(), slice.next()));
        return pages.show("documents/incoming/web/backlogPage", page);
    }

    private BacklogPage.Load load(IncomingWorkQuery.Load load, String chosen, Map<UUID, String> names, Texts texts) {
        var key = key(load.owner());
        return new BacklogPage.Load(
                lines.owner(load.owner(), names, texts),
                href(key, ""),
                key.equals(chosen),
                load.open(),
                load.late(),
                load.soon(),
                texts.day(load.since()));
    }

    private static String key(Owner owner) {
        return owner.id() == null ? IncomingFilter.CLERKS : owner.id().toString();
    }

    private static String owner(List<BacklogPage.Load> loads) {
        return loads.stream()
                .filter(BacklogPage.Load::current)
                .map(BacklogPage.Load::owner)
                .findFirst()
                .orElse("");
    }

    private static String href(String owner, String after) {
        return HERE + "?owner=" + owner + (after.isEmpty() ? "" : "&after=" + after);
    }
}
