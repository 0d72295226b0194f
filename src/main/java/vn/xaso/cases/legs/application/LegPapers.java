package vn.xaso.cases.legs.application;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.LegPaper;
import vn.xaso.cases.legs.domain.Legs;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;

/// The files that go with legs.
@Component
class LegPapers {

    private final Legs legs;
    private final CaseFiles cases;
    private final FileStore files;

    LegPapers(Legs legs, CaseFiles cases, FileStore files) {
        this.legs = legs;
        this.cases = cases;
        this.files = files;
    }

    /// @param wanted papers of the case, by their numbers
    void giveAlong(Leg leg, CaseFile caseFile, List<Integer> wanted) {
        int no = 0;
        for (var paper : cases.papers(caseFile)) {
            if (paper.file() != null && wanted.contains(paper.no())) {
                legs.addPaper(leg, new LegPaper(++no, false, paper.name(), paper.file()));
            }
        }
    }

    void giveAllAlong(Leg leg, CaseFile caseFile) {
        giveAlong(
                leg,
                caseFile,
                cases.papers(caseFile).stream().map(CasePaper::no).toList());
    }

    /// Stores the files of an answer.
    void keep(Leg leg, AuditedBy by, List<CheckedFile> answered) {
        store(leg, by, answered, true);
    }

    void store(Leg leg, AuditedBy by, List<CheckedFile> checked, boolean ofAnswer) {
        int no = legs.papers(leg).stream().mapToInt(LegPaper::no).max().orElse(0);
        for (var file : checked) {
            var stored = files.store(by, leg.unit(), file);
            legs.addPaper(leg, new LegPaper(++no, ofAnswer, file.name(), stored.id()));
        }
    }

    /// What the other side should get: the papers that went along, or those of the answer. They were checked when this
    /// side stored them.
    List<CheckedFile> read(Leg leg, boolean ofAnswer) {
        var content = new ArrayList<CheckedFile>();
        for (var paper : legs.papers(leg)) {
            if (paper.ofAnswer() == ofAnswer) {
                var file = files.get(leg.unit(), paper.file());
                content.add(new CheckedFile(paper.name(), file.kind(), files.read(file), file.pageCount()));
            }
        }
        return content;
    }
}
