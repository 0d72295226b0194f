package vn.xaso.cases.legs.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.audit.SubjectWords;
import vn.xaso.cases.legs.domain.LegRights;
import vn.xaso.cases.legs.persistence.LegListQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Legs in the trail.
@Component
class AuditedLegs implements SubjectWords {

    private final LegListQuery query;

    AuditedLegs(LegListQuery query) {
        this.query = query;
    }

    @Override
    public Map<UUID, Link> words(Actor reader, Set<UUID> ids, Texts texts) {
        var words = new HashMap<UUID, Link>();
        for (var leg : query.list(reader, List.copyOf(ids))) {
            boolean may = LegRights.maySee(reader, leg);
            var name =
                    texts.of("legs.audited", leg.matter().code(), leg.partner().name());
            words.put(leg.id(), new Link(may ? LegListPages.href(leg) : "", name));
        }
        return words;
    }
}
