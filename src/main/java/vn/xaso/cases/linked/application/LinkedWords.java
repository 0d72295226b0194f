package vn.xaso.cases.linked.application;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.linked.domain.StepRun;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// What the course of a linked case says of its steps. The course of a case is written in Vietnamese.
@Component
class LinkedWords {

    private final Procedures procedures;
    private final TextShelf shelf;

    LinkedWords(Procedures procedures, TextShelf shelf) {
        this.procedures = procedures;
        this.shelf = shelf;
    }

    String of(String key, Object... arguments) {
        return shelf.in(Language.VI).of(key, arguments);
    }

    String step(CaseFile parent, int no) {
        var links = procedures.version(parent.procedureVersion()).links();
        return of("linked.note.step", no, LinkedOpening.step(links, no).name());
    }

    String results(CaseFile parent, List<StepRun> runs) {
        return runs.stream()
                .map(run -> step(parent, run.no()) + ": " + of("linked.standing." + run.standing()))
                .collect(Collectors.joining("; "));
    }
}
