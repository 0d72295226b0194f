package vn.xaso.reports.collection.web;

import java.util.List;
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
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.collection.application.CollectionDesk;
import vn.xaso.reports.entry.application.SentReports;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The report of one unit in a round: read, taken, sent back.
@Controller
@RequestMapping(CollectionWords.HERE + "/{id}/units/{unit}")
class UnitReportController {

    private static final String PAGE = "reports/collection/web/unitReportPage";

    private final CollectionDesk desk;
    private final UnitReportPages reports;
    private final SentReports sent;
    private final Papers papers;
    private final Pages pages;

    UnitReportController(CollectionDesk desk, UnitReportPages reports, SentReports sent, Papers papers, Pages pages) {
        this.desk = desk;
        this.reports = reports;
        this.sent = sent;
        this.papers = papers;
        this.pages = pages;
    }

    /// The signed papers.
    @org.springframework.stereotype.Component("reportPapersOfUnits")
    record Papers(FileStore files, FileAnswers answers) {}

    @GetMapping
    View show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "0") int version,
            Texts texts) {
        return pages.show(PAGE, reports.make(actor, id, new UnitId(unit), version, Map.of(), List.of(), texts));
    }

    @GetMapping("/versions/{no}/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID unit, @PathVariable int no) {
        desk.stand(actor, id, new UnitId(unit));
        var sending = sent.get(new UnitId(unit), id, no);
        return papers.answers().download(papers.files().get(sending.unit(), sending.paper()), true);
    }

    @PostMapping("/taking")
    View take(Actor actor, @PathVariable UUID id, @PathVariable UUID unit, @RequestParam int seen, Texts texts) {
        return run(actor, id, unit, Map.of(), texts, () -> desk.take(actor, id, new UnitId(unit), seen));
    }

    @PostMapping("/returns")
    View sendBack(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam int seen,
            @RequestParam Map<String, String> typed,
            Texts texts) {
        var reason = typed.getOrDefault("reason", "").strip();
        return run(actor, id, unit, typed, texts, () -> desk.sendBack(actor, id, new UnitId(unit), seen, reason));
    }

    private View run(Actor actor, UUID id, UUID unit, Map<String, String> typed, Texts texts, Runnable act) {
        try {
            act.run();
            return SeeOther.to(CollectionWords.href(id, new UnitId(unit)));
        } catch (Refusal refusal) {
            var wrong = List.of(new FieldMessage("reason", texts.of(refusal.messageKey(), refusal.arguments())));
            var page = reports.make(actor, id, new UnitId(unit), 0, typed, wrong, texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }
}
