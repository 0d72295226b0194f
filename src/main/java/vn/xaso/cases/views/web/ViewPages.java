package vn.xaso.cases.views.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.persistence.CaseFilter;
import vn.xaso.cases.views.application.ViewDesk;
import vn.xaso.cases.views.domain.SavedView;
import vn.xaso.cases.views.domain.ViewRights;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the page of all kept lists.
@Component
class ViewPages {

    private final ViewDesk desk;

    ViewPages(ViewDesk desk) {
        this.desk = desk;
    }

    ViewListPage every(
            Actor actor,
            @Nullable String ended,
            ViewListPage.@Nullable Typed typed,
            List<FieldMessage> messages,
            Texts texts) {
        var first = desk.firstOf(actor).orElse(null);
        var gone = ended == null
                ? null
                : ViewedLists.id(ended)
                        .flatMap(id -> desk.find(actor, id))
                        .filter(SavedView::ended)
                        .map(view -> line(actor, view, null, null, texts))
                        .orElse(null);
        return new ViewListPage(
                desk.list(actor).stream()
                        .map(view -> line(actor, view, first, typed, texts))
                        .toList(),
                gone,
                messages);
    }

    private static ViewListPage.Line line(
            Actor actor, SavedView view, @Nullable UUID first, ViewListPage.@Nullable Typed typed, Texts texts) {
        var id = view.id().toString();
        return new ViewListPage.Line(
                id,
                CaseListAsked.HERE + "?view=" + id,
                view.name(),
                shows(CaseListAsked.of(view.query()), texts),
                texts.of("views.whose." + (view.isOfUnit() ? "UNIT" : "OWN")),
                view.version(),
                view.id().equals(first),
                ViewRights.mayKeep(actor, view),
                typed != null && typed.id().equals(id) ? typed.name() : view.name());
    }

    private static String shows(CaseListAsked asked, Texts texts) {
        var filter = asked.filter();
        var words = new ArrayList<String>();
        words.add(texts.of("cases.whose." + filter.whose().name()));
        if (filter.due() != CaseFilter.Due.ANY) {
            words.add(texts.of("cases.due.filter." + filter.due().name()));
        }
        if (filter.state() != null) {
            words.add(texts.of("cases.state." + filter.state().name()));
        }
        if (filter.procedure() != null) {
            words.add(filter.procedure());
        }
        if (!filter.text().isEmpty()) {
            words.add("“" + filter.text() + "”");
        }
        words.add(texts.of("views.order." + asked.order().name()));
        return String.join(" · ", words);
    }
}
