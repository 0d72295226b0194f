package vn.xaso.playbank.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Demo;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.playbank.application.PlayDesk;
import vn.xaso.playbank.domain.Door;
import vn.xaso.playbank.domain.PlayBook;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The hall of the play bank: transfers, accounts, what is paid out to the office.
@Lazy
@Controller
class PlayBankController {

    private final PlayDesk desk;
    private final PlayPages playPages;
    private final Pages pages;
    private final Demo demo;

    PlayBankController(PlayDesk desk, PlayPages playPages, Pages pages, Demo demo) {
        this.desk = desk;
        this.playPages = playPages;
        this.pages = pages;
        this.demo = demo;
    }

    @GetMapping(PlayPages.HERE)
    View show(Texts texts) {
        demo.require();
        return pages.show("playbank/web/homePage", playPages.home(Map.of(), List.of(), texts));
    }

    @PostMapping(PlayPages.HERE + "/chuyen-khoan")
    View transfer(HttpServletRequest request, @RequestParam Map<String, String> typed) {
        return run(
                request,
                typed,
                "code",
                () -> desk.transfer(
                        typed.getOrDefault("code", ""),
                        typed.getOrDefault("amount", ""),
                        typed.getOrDefault("words", "")));
    }

    @PostMapping(PlayPages.HERE + "/chi-tra")
    View payOut(HttpServletRequest request, @RequestParam Map<String, String> typed) {
        var door = typed.getOrDefault("door", "").equals(Door.PLATFORM.name()) ? Door.PLATFORM : Door.VNPAY;
        var to = (typed.getOrDefault("to", "") + "/").split("/", 3);
        var day = Days.find(typed.get("day")).orElseGet(desk::today);
        return run(request, typed, "day", () -> {
            if (to[0].isEmpty() || to[1].isEmpty()) {
                throw new Refusal("playbank.refusal.account");
            }
            desk.payOut(door, day, new PlayBook.Account(to[0], to[1]), typed.getOrDefault("part", ""));
        });
    }

    private View run(HttpServletRequest request, Map<String, String> typed, String field, Runnable act) {
        demo.require();
        try {
            act.run();
            return SeeOther.to(PlayPages.HERE + "#transfers");
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var wrong = refusal instanceof Mistakes mistakes
                    ? mistakes.all().stream()
                            .map(one -> message(one.part(), one.refusal(), texts))
                            .toList()
                    : List.of(message(field, refusal, texts));
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT, "playbank/web/homePage", playPages.home(typed, wrong, texts));
        }
    }

    private static FieldMessage message(String field, Refusal refusal, Texts texts) {
        return new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
    }
}
