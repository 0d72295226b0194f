package vn.xaso.cases.bulk.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.audit.SubjectWords;
import vn.xaso.cases.bulk.application.BulkDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Runs in the trail.
@Component
class AuditedRuns implements SubjectWords {

    private final BulkDesk desk;

    AuditedRuns(BulkDesk desk) {
        this.desk = desk;
    }

    @Override
    public Map<UUID, Link> words(Actor reader, Set<UUID> ids, Texts texts) {
        var words = new HashMap<UUID, Link>();
        for (var run : desk.list(reader, ids)) {
            var title = texts.of("bulk.act." + run.order().act().name());
            words.put(run.id(), new Link(run.mayBeSeenBy(reader) ? RunController.HERE + "/" + run.id() : "", title));
        }
        return words;
    }
}
