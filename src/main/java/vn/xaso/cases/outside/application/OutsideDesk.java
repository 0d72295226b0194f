package vn.xaso.cases.outside.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.application.SubmissionDesk;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.outside.domain.OutsideRequests;
import vn.xaso.cases.outside.domain.OutsideRequests.OutsideRequest;
import vn.xaso.cases.outside.domain.OutsideRequests.Standing;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;
import vn.xaso.identity.ApiClient;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Refusal;

/// Where the system of another agency hands in a case.
@Service
@Transactional
public class OutsideDesk {

    private final OutsideRequests requests;
    private final CaseFiles cases;
    private final SubmissionDesk submissions;
    private final FileStore files;
    private final Clock clock;

    OutsideDesk(OutsideRequests requests, CaseFiles cases, SubmissionDesk submissions, FileStore files, Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.submissions = submissions;
        this.files = files;
        this.clock = clock;
    }

    /// A paper that came along and was looked into.
    ///
    /// @param paperNo its place in the procedure's list of papers, or null
    public record SentPaper(@Nullable Integer paperNo, String name, CheckedFile file) {}

    /// @param isNew false where the same request came before
    public record Submitted(CaseFile caseFile, boolean isNew) {}

    /// @param wanted the case, without its papers
    public Submitted submit(ApiClient client, OutsideRequest request, NewCase wanted, List<SentPaper> papers) {
        var standing = requests.note(wanted.unit(), request);
        if (standing == Standing.OTHER_CONTENT) {
            throw new Refusal("cases.refusal.otherContent");
        }
        if (standing == Standing.REPEATED) {
            var known = cases.findByRequest(wanted.unit(), request.requestKey());
            return new Submitted(known.orElseThrow(() -> new Absent("request")), false);
        }
        var kept = new ArrayList<CasePaper>();
        for (var paper : papers) {
            var stored = files.store(AuditedBy.api(client.token()), wanted.unit(), paper.file());
            kept.add(new CasePaper(
                    kept.size() + 1,
                    paper.paperNo(),
                    paper.name(),
                    CasePaper.Kind.ELECTRONIC,
                    1,
                    stored.id(),
                    clock.instant()));
        }
        var whole = wanted.withPapers(kept, request.requestKey());
        return new Submitted(submissions.submit(whole, By.system(client.token(), client.name())), true);
    }
}
