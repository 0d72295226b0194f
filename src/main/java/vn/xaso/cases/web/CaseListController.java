package vn.xaso.cases.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The list of cases of the unit: everything that narrows it stands in the address.
@Controller
class CaseListController {

    private final CaseListPages lists;
    private final Clock clock;
    private final Pages pages;

    CaseListController(CaseListPages lists, Clock clock, Pages pages) {
        this.lists = lists;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(CaseListAsked.HERE)
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return pages.show("cases/web/caseListPage", lists.make(actor, CaseListAsked.of(query), texts));
    }

    @GetMapping(CaseListAsked.HERE + ".csv")
    ResponseEntity<String> csv(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        var name = "ho-so-" + LocalDate.now(clock) + ".csv";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(lists.csv(actor, CaseListAsked.of(query), texts));
    }
}
