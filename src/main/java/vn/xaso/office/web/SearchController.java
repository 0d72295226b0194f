package vn.xaso.office.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.CaseWork;
import vn.xaso.kernel.Actor;
import vn.xaso.search.SearchAddress;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// The search box above every page of the office: a case code leads straight to the case.
@Controller
class SearchController {

    static final String HERE = "/office/search";

    private final CaseWork cases;
    private final SearchPages found;
    private final Pages pages;
    private final RegisterPress press;

    SearchController(CaseWork cases, SearchPages found, Pages pages, @Lazy RegisterPress press) {
        this.cases = cases;
        this.found = found;
        this.pages = pages;
        this.press = press;
    }

    @GetMapping(HERE)
    View search(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        var asked = SearchAddress.of(HERE, query);
        if (asked.text().isEmpty()) {
            return pages.show("office/web/searchStartPage", new SearchStartPage(SearchPages.ways(texts)));
        }
        var open = CaseCode.read(asked.text()).flatMap(code -> cases.find(actor, code));
        if (open.isPresent()) {
            return to(open.get());
        }
        return pages.show("office/web/searchPage", found.make(actor, asked, texts));
    }

    @GetMapping(HERE + ".pdf")
    void pdf(Actor actor, @RequestParam Map<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, found.book(actor, SearchAddress.of(HERE, query), texts), Form.PDF, texts);
    }

    @GetMapping(HERE + ".xlsx")
    void xlsx(Actor actor, @RequestParam Map<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, found.book(actor, SearchAddress.of(HERE, query), texts), Form.XLSX, texts);
    }

    @GetMapping(HERE + ".csv")
    void csv(Actor actor, @RequestParam Map<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, found.book(actor, SearchAddress.of(HERE, query), texts), Form.CSV, texts);
    }

    private static View to(String path) {
        var view = new RedirectView(path);
        view.setExposeModelAttributes(false);
        return view;
    }
}
