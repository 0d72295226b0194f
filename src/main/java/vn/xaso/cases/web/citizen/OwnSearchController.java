package vn.xaso.cases.web.citizen;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.identity.Citizen;
import vn.xaso.search.FoundPage;
import vn.xaso.search.Search;
import vn.xaso.search.SearchAddress;
import vn.xaso.search.SearchAnswer;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The search box of a citizen: finds in his or her own drafts, cases, papers and results. A whole case code leads
/// straight to the case.
@Controller
class OwnSearchController {

    static final String HERE = "/ho-so/tim-kiem";

    private static final int PAGE = 20;
    private static final String STATE = "cases.state.";
    private static final FoundPage.Telling TELLING =
            new FoundPage.Telling("cases.own.find.", SearchAnswer.Hit::issuer, OwnSearchController::kind);

    private final OwnThings things;
    private final Search search;
    private final Pages pages;

    OwnSearchController(OwnThings things, Search search, Pages pages) {
        this.things = things;
        this.search = search;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View find(Citizen citizen, @RequestParam Map<String, String> query, Texts texts) {
        var asked = SearchAddress.of(HERE, query);
        if (asked.text().isEmpty()) {
            return SeeOther.to("/ho-so");
        }
        var own = things.of(citizen, texts);
        return own.entries().stream()
                .filter(entry -> "CASE".equals(entry.key().kind()))
                .filter(entry -> asked.text().equalsIgnoreCase(entry.shown().symbol()))
                .findFirst()
                .map(entry -> SeeOther.to(entry.href()))
                .orElseGet(() -> {
                    var answer = search.askAmong(own.entries(), asked.ask(PAGE));
                    var found = FoundPage.of(answer, asked, TELLING, texts);
                    return pages.show("cases/web/citizen/ownSearchPage", new OwnSearchPage(found, own.onlyNewest()));
                });
    }

    private static Kind kind(SearchAnswer.Hit hit) {
        return CaseWords.kind(CaseState.valueOf(hit.state().substring(STATE.length())));
    }
}
