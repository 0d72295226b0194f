package vn.xaso.cases.drafts.application;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.application.SubmissionDesk;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.UnitId;

/// Puts the files of a form among the papers of its case. The caller opens the scope of the unit first.
@Service
@Transactional
public class FormFileDesk {

    private final CaseFiles cases;
    private final SubmissionDesk submissions;
    private final FileStore files;
    private final Clock clock;

    FormFileDesk(CaseFiles cases, SubmissionDesk submissions, FileStore files, Clock clock) {
        this.cases = cases;
        this.submissions = submissions;
        this.files = files;
        this.clock = clock;
    }

    /// Stores a file; the one that it replaces goes.
    ///
    /// @param before the id of the file that stood there, or empty
    /// @return the id of the file
    public UUID attach(Citizen citizen, UnitId unit, UUID id, String name, CheckedFile file, String before) {
        int last = 0;
        for (var paper : cases.papers(cases.get(unit, id))) {
            last = Math.max(last, paper.no());
            if (paper.file() != null && paper.file().toString().equals(before)) {
                submissions.removePaper(citizen, unit, id, paper.no());
            }
        }
        var stored = files.store(AuditedBy.citizen(citizen.account()), unit, file);
        var paper = new CasePaper(last + 1, null, name, CasePaper.Kind.ELECTRONIC, 1, stored.id(), clock.instant());
        submissions.addPaper(citizen, unit, id, paper);
        return stored.id();
    }
}
