package vn.xaso.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// The list of cases of the unit: everything that narrows it stands in the address.
@Controller
class CaseListController {

    private final CaseListPages lists;
    private final RegisterPress press;
    private final Pages pages;

    CaseListController(CaseListPages lists, @Lazy RegisterPress press, Pages pages) {
        this.lists = lists;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping(CaseListAsked.HERE)
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return pages.show("cases/web/caseListPage", lists.make(actor, CaseListAsked.of(query), texts));
    }

    @GetMapping(CaseListAsked.HERE + ".csv")
    void csv(Actor actor, @RequestParam Map<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, lists.book(actor, CaseListAsked.of(query), texts), Form.CSV, texts);
    }

    @GetMapping(CaseListAsked.HERE + ".xlsx")
    void xlsx(Actor actor, @RequestParam Map<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, lists.book(actor, CaseListAsked.of(query), texts), Form.XLSX, texts);
    }
}
