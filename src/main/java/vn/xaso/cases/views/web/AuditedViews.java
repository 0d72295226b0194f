package vn.xaso.cases.views.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.audit.SubjectWords;
import vn.xaso.cases.views.application.ViewDesk;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Kept lists in the trail.
@Component
class AuditedViews implements SubjectWords {

    private final ViewDesk desk;

    AuditedViews(ViewDesk desk) {
        this.desk = desk;
    }

    @Override
    public Map<UUID, Link> words(Actor reader, Set<UUID> ids, Texts texts) {
        var words = new HashMap<UUID, Link>();
        desk.list(reader).stream()
                .filter(view -> ids.contains(view.id()))
                .forEach(
                        view -> words.put(view.id(), new Link(CaseListAsked.HERE + "?view=" + view.id(), view.name())));
        return words;
    }
}
