package vn.xaso.cases.linked.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.forms.Forms;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// What a step gets of a linked case: its part of the answers, and the papers.
@Component
class LinkedPapers {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CaseFiles cases;
    private final Procedures procedures;
    private final Forms forms;
    private final TextShelf shelf;

    LinkedPapers(CaseFiles cases, Procedures procedures, Forms forms, TextShelf shelf) {
        this.cases = cases;
        this.procedures = procedures;
        this.forms = forms;
        this.shelf = shelf;
    }

    ProcedureVersion procedure(UUID version) {
        return procedures.version(version);
    }

    By by(CaseFile parent) {
        return By.elsewhere(shelf.in(Language.VI).of("linked.by", String.valueOf(parent.code())));
    }

    String answers(CaseFile parent, ProcedureVersion procedure) {
        var form = procedure.form();
        return form == null
                ? "{}"
                : forms.get(form)
                        .ofShared((ObjectNode) JSON.readTree(parent.answers()))
                        .toString();
    }

    List<CasePaper> of(CaseFile parent, ProcedureVersion procedure) {
        return cases.papers(parent).stream()
                .map(paper -> paper(paper, paper.no(), procedure))
                .toList();
    }

    /// What came to the linked case since then.
    void give(CaseFile parent, CaseFile child, Instant since) {
        var procedure = procedures.version(child.procedureVersion());
        int last = cases.papers(child).stream().mapToInt(CasePaper::no).max().orElse(0);
        for (var paper : cases.papers(parent)) {
            if (!paper.addedAt().isBefore(since)) {
                cases.addPaper(child, paper(paper, ++last, procedure));
            }
        }
    }

    /// The step's own procedure has the paper at another place, or does not ask for it.
    private static CasePaper paper(CasePaper paper, int no, ProcedureVersion procedure) {
        return new CasePaper(
                no,
                place(paper, procedure),
                paper.name(),
                paper.kind(),
                paper.quantity(),
                paper.file(),
                paper.addedAt());
    }

    private static @Nullable Integer place(CasePaper paper, ProcedureVersion procedure) {
        return procedure.papers().stream()
                .filter(one -> one.name().equals(paper.name()))
                .map(ProcedureVersion.RequiredPaper::order)
                .findFirst()
                .orElse(null);
    }
}
