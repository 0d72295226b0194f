package vn.xaso.cases.web;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.application.FormPress;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.files.FileAnswers;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Absent;

/// Sends the papers, documents and printed forms of a case that the caller has checked.
@Component
@Transactional
public class CaseDownloads {

    private final CaseFiles cases;
    private final FileStore files;
    private final FileAnswers answers;
    private final FormPress press;

    CaseDownloads(CaseFiles cases, FileStore files, FileAnswers answers, FormPress press) {
        this.cases = cases;
        this.files = files;
        this.answers = answers;
        this.press = press;
    }

    public ResponseEntity<Resource> paper(CaseFile caseFile, int no) {
        var file = cases.papers(caseFile).stream()
                .filter(paper -> paper.no() == no)
                .map(paper -> paper.file())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Absent("paper " + no));
        return answers.download(files.get(caseFile.unit(), file), true);
    }

    public ResponseEntity<Resource> document(CaseFile caseFile, int no) {
        var document = cases.documents(caseFile).stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .orElseThrow(() -> new Absent("document " + no));
        return answers.download(files.get(caseFile.unit(), document.file()), true);
    }

    public ResponseEntity<Resource> form(CaseFile caseFile, String name) {
        return press.print(caseFile, name)
                .map(pdf -> answers.show(pdf, name))
                .orElseThrow(() -> new Absent("form " + name));
    }
}
