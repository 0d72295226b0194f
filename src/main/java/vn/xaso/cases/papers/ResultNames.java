package vn.xaso.cases.papers;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.application.CaseReaders;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.kernel.Actor;
import vn.xaso.signing.PaperNames;

/// Names the results that were signed by the codes of their cases.
@Component
@Transactional(readOnly = true)
class ResultNames implements PaperNames {

    private final CaseFiles cases;

    ResultNames(CaseFiles cases) {
        this.cases = cases;
    }

    @Override
    public Map<UUID, Name> of(Actor actor, Set<UUID> files) {
        var names = new HashMap<UUID, Name>();
        if (!files.isEmpty()) {
            cases.casesOf(actor.unit(), files).forEach((file, id) -> names.put(file, name(actor, id)));
        }
        return names;
    }

    private Name name(Actor actor, UUID id) {
        var found = cases.get(actor.unit(), id);
        var code = found.code() == null ? "" : found.code().toString();
        return CaseReaders.may(actor, found) ? new Name(code, "", "/office/cases/" + id) : new Name(code, "", "");
    }
}
