package vn.xaso.payments.till.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.xaso.kernel.Actor;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// The lists of closings and slips as files, narrowed as on the page.
@Controller
class CashRegisterController {

    private final CashRegisters registers;
    private final RegisterPress press;

    CashRegisterController(CashRegisters registers, @Lazy RegisterPress press) {
        this.registers = registers;
        this.press = press;
    }

    @GetMapping(MoneyTabs.CLOSINGS + "/register")
    void closings(
            HttpServletResponse response,
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        press.send(response, registers.closings(actor, CashNarrowing.asked(query), texts), form, texts);
    }

    @GetMapping(MoneyTabs.DEPOSITS + "/register")
    void deposits(
            HttpServletResponse response,
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        press.send(response, registers.deposits(actor, CashNarrowing.asked(query), texts), form, texts);
    }
}
