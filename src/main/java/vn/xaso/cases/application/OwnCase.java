package vn.xaso.cases.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseDocument;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.files.StoredFile;
import vn.xaso.procedures.ProcedureVersion;

/// A case as its applicant holds it.
///
/// @param files the files of the papers, by id
public record OwnCase(
        CaseFile caseFile,
        ProcedureVersion procedure,
        List<CasePaper> papers,
        List<CaseEvent> events,
        List<CaseDocument> documents,
        Map<UUID, StoredFile> files) {

    public boolean isDraft() {
        return caseFile.state() == CaseState.DRAFT;
    }

    /// Says whether the office has asked the applicant for something that the applicant may now send.
    public boolean isAsked() {
        return caseFile.state() == CaseState.NEEDS_FIX_BEFORE_ACCEPT || caseFile.state() == CaseState.WAIT_SUPPLEMENT;
    }

    /// The form may be rewritten until the office has accepted it.
    public boolean isFormOpen() {
        return isDraft() || caseFile.state() == CaseState.NEEDS_FIX_BEFORE_ACCEPT;
    }

    /// What the office asked for last.
    public String request() {
        return events.reversed().stream()
                .filter(event -> event.act() == CaseAct.ASK_FIX || event.act() == CaseAct.REQUEST_SUPPLEMENT)
                .map(event -> event.note() == null ? "" : event.note())
                .findFirst()
                .orElse("");
    }

    public Optional<CaseDocument> result() {
        return documents.reversed().stream()
                .filter(document -> document.kind() == CaseDocument.Kind.RESULT)
                .findFirst();
    }

    public List<CasePaper> papersOf(int order) {
        return papers.stream()
                .filter(paper -> paper.paperNo() != null && paper.paperNo() == order)
                .toList();
    }

    /// The required papers of which neither a file nor the promise of the paper itself is there.
    public List<ProcedureVersion.RequiredPaper> missing() {
        return procedure.papers().stream()
                .filter(paper -> paper.required() && papersOf(paper.order()).isEmpty())
                .toList();
    }

    public @Nullable StoredFile file(CasePaper paper) {
        return paper.file() == null ? null : files.get(paper.file());
    }
}
