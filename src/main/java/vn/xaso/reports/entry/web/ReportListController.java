package vn.xaso.reports.entry.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.reports.entry.application.EntryDesk;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// What the unit has to report, and where a report begins.
@Controller
class ReportListController {

    private static final String PAGE = "reports/entry/web/reportListPage";

    private final EntryDesk desk;
    private final ReportListPages lists;
    private final Pages pages;

    ReportListController(EntryDesk desk, ReportListPages lists, Pages pages) {
        this.desk = desk;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping(ReportWords.HERE)
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        EntryDesk.requireReader(actor);
        AskedWords asked = ReportListPages.asked(query);
        return pages.show(HttpStatus.OK, PAGE, lists.make(actor, asked, texts));
    }

    @PostMapping(ReportWords.HERE)
    View begin(Actor actor, @RequestParam UUID round) {
        return SeeOther.to(ReportWords.href(desk.begin(actor, round).id()));
    }
}
