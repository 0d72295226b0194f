package vn.xaso.cases.views.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.xaso.cases.views.application.ViewDesk;
import vn.xaso.cases.views.application.ViewDesk.Whose;
import vn.xaso.cases.views.domain.SavedView;
import vn.xaso.cases.views.domain.ViewRights;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Finds the kept list that an address names, or with which an official begins, and tells of the others.
@Component
class ViewedLists {

    private final ViewDesk desk;
    private final CaseListPages lists;

    ViewedLists(ViewDesk desk, CaseListPages lists) {
        this.desk = desk;
        this.lists = lists;
    }

    CaseListPage make(Actor actor, MultiValueMap<String, String> query, Texts texts) {
        var typed = tidied(CaseListAsked.of(query));
        var shown = desk.shown(actor);
        var opened = opened(actor, query.getFirst("view"), typed, shown.first());
        var asked = opened.map(view -> kept(view, typed)).orElse(typed);
        return page(actor, asked, opened.orElse(null), shown, Map.of(), List.of(), texts);
    }

    /// The list again, with what was wrong about the name under which it was to be kept.
    CaseListPage again(Actor actor, String query, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        var asked = CaseListAsked.of(query);
        return page(actor, asked, null, desk.shown(actor), typed, wrong, texts);
    }

    /// What is asked, whether it stands in the address or is kept under a name.
    CaseListAsked asked(Actor actor, MultiValueMap<String, String> query) {
        var typed = tidied(CaseListAsked.of(query));
        return opened(actor, query.getFirst("view"), typed, Optional.empty())
                .map(view -> kept(view, typed))
                .orElse(typed);
    }

    /// An address that names no kept list and asks for nothing is that with which the official begins.
    private Optional<SavedView> opened(Actor actor, @Nullable String named, CaseListAsked typed, Optional<UUID> first) {
        var wanted =
                named == null ? typed.isBare() && typed.after() == null ? first : Optional.<UUID>empty() : id(named);
        return wanted.flatMap(id -> desk.find(actor, id)).filter(view -> !view.ended());
    }

    private static CaseListAsked kept(SavedView view, CaseListAsked typed) {
        return new CaseListAsked(CaseListAsked.of(view.query()).said(), typed.after());
    }

    /// The usual columns need no word in the address.
    private static CaseListAsked tidied(CaseListAsked asked) {
        if (!asked.word("columns").equals(ListColumn.USUAL_WORD)) {
            return asked;
        }
        var said = new java.util.TreeMap<>(asked.said());
        said.remove("columns");
        return new CaseListAsked(said, asked.after());
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private CaseListPage page(
            Actor actor,
            CaseListAsked asked,
            @Nullable SavedView opened,
            ViewDesk.Shown shown,
            Map<String, String> typed,
            List<FieldMessage> wrong,
            Texts texts) {
        var keeping = new CaseListPage.Keeping(
                asked.query(),
                opened == null ? null : told(opened, shown.first(), texts),
                whose(actor, texts),
                typed,
                wrong);
        return lists.make(actor, asked, links(shown.views(), opened, texts), keeping, texts);
    }

    private static CaseListPage.Opened told(SavedView view, Optional<UUID> first, Texts texts) {
        var whose = view.isOfUnit() ? texts.of("views.whose.UNIT") : texts.of("views.whose.of", view.changedBy());
        boolean isFirst = first.filter(view.id()::equals).isPresent();
        return new CaseListPage.Opened(view.id().toString(), view.name(), whose, isFirst);
    }

    private static List<Choice> whose(Actor actor, Texts texts) {
        var whose = new ArrayList<Choice>();
        whose.add(new Choice(Whose.OWN.name(), texts.of("views.whose.OWN")));
        if (ViewRights.mayKeepOfUnit(actor)) {
            whose.add(new Choice(Whose.UNIT.name(), texts.of("views.whose.UNIT")));
        }
        return List.copyOf(whose);
    }

    private static List<Link> links(List<SavedView> views, @Nullable SavedView opened, Texts texts) {
        var links = new ArrayList<Link>();
        for (var view : views) {
            boolean current = opened != null && view.id().equals(opened.id());
            links.add(new Link(CaseListAsked.HERE + "?view=" + view.id(), view.name(), current));
        }
        if (!links.isEmpty()) {
            links.add(new Link(ViewController.HERE, texts.of("views.all")));
        }
        return List.copyOf(links);
    }
}
