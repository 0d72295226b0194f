package vn.xaso.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.identity.application.AccountDesk;
import vn.xaso.identity.web.AccountList.Asked;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// The list of the accounts of a unit, to look at and to take along.
@Controller
@RequestMapping(AccountList.HERE)
class AccountListController {

    private final AccountList list;
    private final AccountDesk desk;
    private final RegisterPress press;
    private final TextShelf shelf;
    private final Pages pages;

    AccountListController(AccountList list, AccountDesk desk, @Lazy RegisterPress press, TextShelf shelf, Pages pages) {
        this.list = list;
        this.desk = desk;
        this.press = press;
        this.shelf = shelf;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        actor.require(Right.MANAGE_PEOPLE);
        return pages.show("identity/web/accountListPage", list.page(actor, Asked.of(query), texts));
    }

    @GetMapping("/file")
    void file(Actor actor, @RequestParam Map<String, String> query, HttpServletResponse response, Texts texts)
            throws IOException {
        actor.require(Right.MANAGE_PEOPLE);
        var form = Arrays.stream(Form.values())
                .filter(one -> one.name().equalsIgnoreCase(query.getOrDefault("form", "")))
                .findFirst()
                .orElse(Form.PDF);
        var book = list.book(actor, Asked.of(query), shelf.in(Language.VI));
        desk.takeAlong(actor, book.fileName() + "." + form.ending());
        press.send(response, book, form, texts);
    }
}
