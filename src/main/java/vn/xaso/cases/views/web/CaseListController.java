package vn.xaso.cases.views.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// The list of cases of the unit: everything that narrows, orders and shapes it stands in the address, or is kept under
/// the name that stands there.
@Controller
class CaseListController {

    private final ViewedLists lists;
    private final CaseListBook books;
    private final RegisterPress press;
    private final Pages pages;

    CaseListController(ViewedLists lists, CaseListBook books, @Lazy RegisterPress press, Pages pages) {
        this.lists = lists;
        this.books = books;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping(CaseListAsked.HERE)
    View list(Actor actor, @RequestParam MultiValueMap<String, String> query, Texts texts) {
        return pages.show("cases/views/web/caseListPage", lists.make(actor, query, texts));
    }

    @GetMapping(CaseListAsked.HERE + ".csv")
    void csv(Actor actor, @RequestParam MultiValueMap<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, books.book(actor, lists.asked(actor, query), texts, rows -> {}), Form.CSV, texts);
    }

    @GetMapping(CaseListAsked.HERE + ".xlsx")
    void xlsx(Actor actor, @RequestParam MultiValueMap<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, books.book(actor, lists.asked(actor, query), texts, rows -> {}), Form.XLSX, texts);
    }
}
