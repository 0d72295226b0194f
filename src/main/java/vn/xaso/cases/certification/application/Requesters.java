package vn.xaso.cases.certification.application;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.PersonalId;
import vn.xaso.kernel.Right;
import vn.xaso.search.Search;
import vn.xaso.search.SearchAsk;

/// Finds what people who were in the office before said of themselves, so that the counter need not type it again.
@Service
public class Requesters {

    private static final int LOOKED_AT = 10;
    private static final String CASE = "CASE";

    private final Search search;
    private final CaseFiles cases;
    private final AuditTrail audit;

    Requesters(Search search, CaseFiles cases, AuditTrail audit) {
        this.search = search;
        this.cases = cases;
        this.audit = audit;
    }

    /// The newest that the office knows, by the personal number. The trail says that it was looked up.
    @Transactional
    public Optional<Applicant> find(Actor actor, PersonalId id) {
        actor.require(Right.RECEIVE_CASES);
        var ask = new SearchAsk(id.digits(), SearchAsk.Order.NEWEST, false, Map.of(), null, LOOKED_AT);
        var found = search.ask(actor, ask).hits().stream()
                .filter(hit -> hit.kind().equals(CASE) && hit.unit().equals(actor.unit()))
                .flatMap(hit -> caseOf(actor, hit.id()).stream())
                .filter(file -> id.digits().equals(file.applicant().personalId()))
                .findFirst();
        found.ifPresent(file -> audit.record(
                actor,
                actor.unit(),
                "certification.look",
                file.code() == null ? file.id().toString() : file.code().text(),
                ""));
        return found.map(CaseFile::applicant);
    }

    private Optional<CaseFile> caseOf(Actor actor, java.util.UUID id) {
        try {
            return Optional.of(cases.get(actor.unit(), id));
        } catch (Absent forgotten) {
            return Optional.empty();
        }
    }
}
