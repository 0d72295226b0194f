package vn.xaso.playbank.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.xaso.kernel.Demo;
import vn.xaso.playbank.application.PlayDesk;
import vn.xaso.playbank.domain.Door;
import vn.xaso.playbank.domain.PlayBook;
import vn.xaso.ui.Days;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// The files that a bank and a provider give the office: the statement of an account, and what a provider has taken and
/// paid out.
@Lazy
@Controller
class PlayFileController {

    private final PlayBook book;
    private final PlayDesk desk;
    private final RegisterPress press;
    private final Demo demo;

    PlayFileController(PlayBook book, PlayDesk desk, @Lazy RegisterPress press, Demo demo) {
        this.book = book;
        this.desk = desk;
        this.press = press;
        this.demo = demo;
    }

    @GetMapping(PlayPages.STATEMENT)
    void statement(
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "csv") String form,
            Texts texts)
            throws IOException {
        demo.require();
        var last = Days.find(to).orElseGet(desk::today);
        var first = Days.find(from).orElseGet(() -> last.minusDays(30));
        var lines = book.transfers(account, first, last);
        var name = "sao-ke-" + account.replaceAll("[^0-9A-Za-z]", "");
        if (form.equals("xlsx")) {
            press.send(response, PlayFiles.table(account, first, last, lines, name), RegisterBook.Form.XLSX, texts);
        } else {
            send(response, PlayFiles.statement(account, first, last, lines), name);
        }
    }

    @GetMapping(PlayPages.PAID_OUT)
    void provider(
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String door,
            @RequestParam(defaultValue = "") String day)
            throws IOException {
        demo.require();
        var asked = door.equals(Door.PLATFORM.name()) ? Door.PLATFORM : Door.VNPAY;
        var on = Days.find(day).orElseGet(desk::today);
        send(
                response,
                PlayFiles.paidOut(desk.paid(asked, on)),
                "doi-soat-" + asked.name().toLowerCase(java.util.Locale.ROOT) + "-" + on);
    }

    private static void send(HttpServletResponse response, String text, String name) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
