package vn.xaso.cases.views.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.audit.SubjectWords;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.persistence.CaseListQuery;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Cases in the trail that had no code when they were written there.
@Component
class AuditedCases implements SubjectWords {

    private final CaseListQuery query;

    AuditedCases(CaseListQuery query) {
        this.query = query;
    }

    @Override
    public Map<UUID, Link> words(Actor reader, Set<UUID> ids, Texts texts) {
        return query.list(reader.unit(), ids).stream()
                .collect(Collectors.toUnmodifiableMap(CaseListQuery.Row::id, row -> link(reader, row, texts)));
    }

    /// A draft belongs to the citizen alone.
    private static Link link(Actor reader, CaseListQuery.Row row, Texts texts) {
        boolean open = row.state() != CaseState.DRAFT
                && (reader.may(Right.READ_CASES)
                        || reader.may(Right.ASSIGN_CASES)
                        || reader.person().equals(row.assignee()));
        if (!open) {
            return new Link("", texts.of("cases.audited.noCode"));
        }
        var code = row.code();
        return new Link(
                CaseListAsked.HERE + "/" + row.id(),
                code == null ? texts.of("cases.audited.noCodeOf", row.name()) : code);
    }
}
