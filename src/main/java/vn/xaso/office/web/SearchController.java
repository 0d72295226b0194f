package vn.xaso.office.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.CaseWork;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Link;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The search box above every page of the office: a case code leads straight to the case.
@Controller
class SearchController {

    private static final int MOST = 5;
    private static final int LONGEST = 200;

    private final CaseWork cases;
    private final Procedures procedures;
    private final Units units;
    private final Pages pages;

    SearchController(CaseWork cases, Procedures procedures, Units units, Pages pages) {
        this.cases = cases;
        this.procedures = procedures;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping("/office/search")
    View search(Actor actor, @RequestParam(defaultValue = "") String q, Texts texts) {
        var text = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        if (text.isEmpty()) {
            return to("/office/cases");
        }
        var open = CaseCode.read(text).flatMap(code -> cases.find(actor, code));
        if (open.isPresent()) {
            return to(open.get());
        }
        var page = new SearchPage(text, cases.search(actor, text, texts), procedures(text), units(text));
        return pages.show("office/web/searchPage", page);
    }

    private List<Link> procedures(String text) {
        return procedures.search(text, MOST).stream()
                .map(row -> new Link("/office/catalogue/" + row.code(), row.name()))
                .toList();
    }

    private List<Link> units(String text) {
        return units.search(text, MOST).stream()
                .map(match -> new Link(
                        "/office/units/" + match.unit().id(),
                        match.matched().fullName() + " (" + match.unit().code() + ")"))
                .toList();
    }

    private static View to(String path) {
        var view = new RedirectView(path);
        view.setExposeModelAttributes(false);
        return view;
    }
}
