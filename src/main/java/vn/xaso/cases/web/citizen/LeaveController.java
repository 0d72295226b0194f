package vn.xaso.cases.web.citizen;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.cases.application.SubmissionDesk;
import vn.xaso.cases.domain.CaseMoves;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.SearchText;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Takes a case back, or throws a draft away, after asking.
@Controller
@RequestMapping("/ho-so/{id}")
class LeaveController {

    private static final String TEMPLATE = "cases/web/citizen/leavePage";

    private final OwnCases own;
    private final SubmissionDesk desk;
    private final Pages pages;

    LeaveController(OwnCases own, SubmissionDesk desk, Pages pages) {
        this.own = own;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/xoa")
    View askBeforeForgetting(Citizen citizen, @PathVariable UUID id, Texts texts) {
        var found = own.read(citizen, id, one -> one);
        return found.isDraft() ? pages.show(TEMPLATE, page(found, "", List.of(), texts)) : SeeOther.to(Pathways.of(id));
    }

    @PostMapping("/xoa")
    View forget(Citizen citizen, @PathVariable UUID id) {
        own.act(citizen, id, unit -> desk.forget(citizen, unit, id));
        return SeeOther.to("/ho-so");
    }

    @GetMapping("/rut")
    View askBeforeWithdrawing(Citizen citizen, @PathVariable UUID id, Texts texts) {
        var found = own.read(citizen, id, one -> one);
        return mayWithdraw(found)
                ? pages.show(TEMPLATE, page(found, "", List.of(), texts))
                : SeeOther.to(Pathways.of(id));
    }

    @PostMapping("/rut")
    View withdraw(
            Citizen citizen,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Texts texts) {
        var found = own.read(citizen, id, one -> one);
        if (!mayWithdraw(found)) {
            return SeeOther.to(Pathways.of(id));
        }
        if (reason.isBlank()) {
            var missing = new FieldMessage("reason", texts.of("cases.own.withdraw.reason.missing"));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page(found, reason, List.of(missing), texts));
        }
        own.act(citizen, id, unit -> desk.withdraw(citizen, unit, id, version, SearchText.tidy(reason)));
        return SeeOther.to(Pathways.of(id));
    }

    private static boolean mayWithdraw(OwnCase found) {
        return CaseMoves.find(found.caseFile().state(), CaseAct.WITHDRAW).isPresent();
    }

    private static LeavePage page(OwnCase found, String reason, List<FieldMessage> messages, Texts texts) {
        var code = found.caseFile().code();
        return new LeavePage(
                Pathways.of(found.caseFile().id()),
                Pathways.name(found.procedure(), texts),
                code == null ? "" : code.text(),
                found.isDraft(),
                found.caseFile().version(),
                reason,
                messages);
    }
}
