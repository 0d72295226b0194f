package vn.xaso.identity.web;

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

/// The list of the tokens of other systems: to look at, to print, to keep.
@Controller
class TokenListController {

    private final TokenLists tokens;
    private final RegisterPress press;
    private final Pages pages;

    TokenListController(TokenLists tokens, @Lazy RegisterPress press, Pages pages) {
        this.tokens = tokens;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping(TokenController.HERE)
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return pages.show("identity/web/tokenListPage", tokens.list(actor, TokenAsked.of(query), texts));
    }

    @GetMapping(TokenController.HERE + ".csv")
    void csv(Actor actor, @RequestParam Map<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, tokens.book(actor, TokenAsked.of(query), texts), Form.CSV, texts);
    }

    @GetMapping(TokenController.HERE + ".xlsx")
    void xlsx(Actor actor, @RequestParam Map<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, tokens.book(actor, TokenAsked.of(query), texts), Form.XLSX, texts);
    }

    @GetMapping(TokenController.HERE + ".pdf")
    void pdf(Actor actor, @RequestParam Map<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, tokens.book(actor, TokenAsked.of(query), texts), Form.PDF, texts);
    }
}
