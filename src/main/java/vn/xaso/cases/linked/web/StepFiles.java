package vn.xaso.cases.linked.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseDocument;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.legs.application.LinkedLegs;
import vn.xaso.cases.linked.domain.LinkedSteps;
import vn.xaso.cases.linked.domain.StepRun;
import vn.xaso.files.FileAnswers;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Absent;

/// Finds the file of what a step brought: the issued document, or what the organisation outside sent.
@Component
class StepFiles {

    private final LinkedSteps steps;
    private final CaseFiles cases;
    private final LinkedLegs legs;
    private final FileStore files;
    private final FileAnswers answers;

    StepFiles(LinkedSteps steps, CaseFiles cases, LinkedLegs legs, FileStore files, FileAnswers answers) {
        this.steps = steps;
        this.cases = cases;
        this.legs = legs;
        this.files = files;
        this.answers = answers;
    }

    ResponseEntity<Resource> result(CaseFile parent, int no) {
        var file = steps.of(parent.unit(), parent.id()).stream()
                .filter(run -> run.no() == no)
                .findFirst()
                .flatMap(run -> file(parent, run))
                .orElseThrow(() -> new Absent("result of step " + no));
        return answers.download(files.get(parent.unit(), file), true);
    }

    private Optional<UUID> file(CaseFile parent, StepRun run) {
        if (run.child() != null) {
            return cases.documents(cases.get(parent.unit(), run.child())).reversed().stream()
                    .filter(document -> document.kind() == CaseDocument.Kind.RESULT)
                    .map(CaseDocument::file)
                    .findFirst();
        }
        return legs.of(parent.unit(), parent.id()).stream()
                .filter(leg -> leg.id().equals(run.leg()))
                .flatMap(leg -> legs.answerFiles(leg).stream())
                .findFirst();
    }
}
