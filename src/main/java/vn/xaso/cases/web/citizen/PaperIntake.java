package vn.xaso.cases.web.citizen;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.xaso.cases.application.ApplicationDesk;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.cases.application.SubmissionDesk;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Takes what the page of papers sends.
@Component
class PaperIntake {

    private static final int MOST_PAPERS = 40;

    private final OwnCases own;
    private final ApplicationDesk desk;
    private final SubmissionDesk submissions;
    private final BroughtFiles broughtFiles;

    PaperIntake(OwnCases own, ApplicationDesk desk, SubmissionDesk submissions, BroughtFiles broughtFiles) {
        this.own = own;
        this.desk = desk;
        this.submissions = submissions;
        this.broughtFiles = broughtFiles;
    }

    /// Stores what is good and tells what is not.
    ///
    /// @param away the number of a paper to take away, or 0
    List<FieldMessage> take(
            Citizen citizen, OwnCase before, MultipartHttpServletRequest request, int away, Texts texts) {
        UUID id = before.caseFile().id();
        var looked = BroughtFiles.Looked.atNothing();
        for (var paper : before.procedure().papers()) {
            var field = PaperWords.field(paper.order());
            broughtFiles.look(request.getFiles(field), field, paper.order(), paper.name(), looked, texts);
        }
        if (before.papers().size() + looked.good().size() > MOST_PAPERS) {
            return List.of(new FieldMessage("papers", texts.of("cases.own.paper.tooMany", MOST_PAPERS)));
        }
        own.act(citizen, id, unit -> {
            desk.bring(citizen, unit, id, looked.good());
            before.procedure().papers().forEach(paper -> promise(citizen, unit, before, paper, request));
            if (away != 0) {
                submissions.removePaper(citizen, unit, id, away);
            }
        });
        return List.copyOf(looked.refused());
    }

    private void promise(
            Citizen citizen, UnitId unit, OwnCase before, RequiredPaper paper, MultipartHttpServletRequest request) {
        UUID id = before.caseFile().id();
        boolean wanted = request.getParameter("ban-giay-" + paper.order()) != null;
        var promised = before.papersOf(paper.order()).stream()
                .filter(one -> one.file() == null)
                .toList();
        if (wanted && promised.isEmpty()) {
            desk.promise(citizen, unit, id, paper.order(), paper.name());
        }
        if (!wanted) {
            promised.forEach(one -> submissions.removePaper(citizen, unit, id, one.no()));
        }
    }
}
