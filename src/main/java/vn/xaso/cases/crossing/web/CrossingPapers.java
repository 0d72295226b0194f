package vn.xaso.cases.crossing.web;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.web.CaseDownloads;
import vn.xaso.files.FileAnswers;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitScope;

/// The receipt of a case that lies in another unit, and its result. The own row of the receiving unit is what opens
/// them, and nothing else of the other unit.
@Component
class CrossingPapers {

    private final CaseFiles cases;
    private final CaseDownloads downloads;
    private final FileStore files;
    private final FileAnswers answers;

    CrossingPapers(CaseFiles cases, CaseDownloads downloads, FileStore files, FileAnswers answers) {
        this.cases = cases;
        this.downloads = downloads;
        this.files = files;
        this.answers = answers;
    }

    /// Form 01: the event that accepted the case is its second.
    ResponseEntity<Resource> receipt(Crossing crossing) {
        var id = crossing.standing().caseId();
        if (id == null) {
            throw new Absent("receipt of " + crossing.id());
        }
        return UnitScope.of(crossing.competent()).call(() -> {
            CaseFile caseFile = cases.get(crossing.competent(), id);
            if (!crossing.unit().equals(caseFile.receivedAtUnit())) {
                throw new Absent("case received elsewhere");
            }
            return downloads.form(caseFile, "01-2.pdf");
        });
    }

    ResponseEntity<Resource> result(Crossing crossing) {
        var file = crossing.standing().result();
        if (file == null) {
            throw new Absent("result of " + crossing.id());
        }
        return answers.download(files.get(crossing.unit(), file), true);
    }
}
