package vn.xaso.reports.entry.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.files.FileAnswers;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.entry.application.ReportDesk;
import vn.xaso.reports.entry.domain.ReportAct;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// A report: how it stands, and the acts that make no paper.
@Controller
@RequestMapping(ReportWords.HERE + "/{id}")
class ReportController {

    static final String PAGE = "reports/entry/web/reportPage";

    private final ReportDesk desk;
    private final ReportPages reportPages;
    private final FileAnswers answers;
    private final Pages pages;

    ReportController(ReportDesk desk, ReportPages reportPages, FileAnswers answers, Pages pages) {
        this.desk = desk;
        this.reportPages = reportPages;
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String taken, Texts texts) {
        int cells = taken.matches("\\d{1,5}") ? Integer.parseInt(taken) : 0;
        return pages.show(PAGE, reportPages.made(actor, id, cells, texts));
    }

    /// The paper as it would be signed now.
    @GetMapping("/preview")
    ResponseEntity<Resource> preview(Actor actor, @PathVariable UUID id) {
        return answers.show(desk.preview(actor, id), "bao-cao.pdf");
    }

    @PostMapping("/submission")
    View submit(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return move(actor, id, ReportAct.SUBMIT, sent, texts);
    }

    @PostMapping("/taking-back")
    View takeBack(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return move(actor, id, ReportAct.TAKE_BACK, sent, texts);
    }

    @PostMapping("/returns")
    View giveBack(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return move(actor, id, ReportAct.RETURN, sent, texts);
    }

    @PostMapping("/recall")
    View recall(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return move(actor, id, ReportAct.RECALL, sent, texts);
    }

    @PostMapping("/reopening")
    View reopen(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return move(actor, id, ReportAct.REOPEN, sent, texts);
    }

    private View move(Actor actor, UUID id, ReportAct act, Map<String, String> sent, Texts texts) {
        var field = act.name() + "-note";
        try {
            desk.move(actor, id, seen(sent), act, sent.getOrDefault(field, "").strip());
            return SeeOther.to(ReportWords.href(id));
        } catch (Refusal refusal) {
            var wrong = ReportWords.wrong(act == ReportAct.SUBMIT ? "problems" : field, refusal, texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, reportPages.make(actor, id, sent, wrong, texts));
        }
    }

    static int seen(Map<String, String> sent) {
        var seen = sent.getOrDefault("seen", "");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
    }
}
