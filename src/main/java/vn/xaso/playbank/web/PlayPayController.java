package vn.xaso.playbank.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Demo;
import vn.xaso.playbank.application.Messenger;
import vn.xaso.playbank.application.PlayDesk;
import vn.xaso.playbank.application.VnpayLetters;
import vn.xaso.playbank.domain.Choice;
import vn.xaso.playbank.domain.Door;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The pages on which people pay at the play bank, and may let everything happen that happens at a real one.
@Lazy
@Controller
class PlayPayController {

    private final PlayDesk desk;
    private final VnpayLetters letters;
    private final Messenger messenger;
    private final PlayPages playPages;
    private final Pages pages;
    private final Demo demo;

    PlayPayController(
            PlayDesk desk, VnpayLetters letters, Messenger messenger, PlayPages playPages, Pages pages, Demo demo) {
        this.desk = desk;
        this.letters = letters;
        this.messenger = messenger;
        this.playPages = playPages;
        this.pages = pages;
        this.demo = demo;
    }

    /// Where the program sends the browser, with everything in the address.
    @GetMapping(PlayPages.HERE + "/vnpay/paymentv2/vpcpay.html")
    View arrive(@RequestParam Map<String, String> words) {
        demo.require();
        return SeeOther.to(PlayPages.pay(desk.begin(letters.read(words)).reference()));
    }

    @GetMapping(PlayPages.PAY)
    View show(HttpServletRequest request, @RequestParam(name = "ma", defaultValue = "") String reference, Texts texts) {
        demo.require();
        return pages.show("playbank/web/payPage", playPages.pay(desk.get(reference), back(request), texts));
    }

    /// The platform is not told where people come from. They were sent by the answer to a form, so the page with the
    /// form
    /// lies one step above.
    private static String back(HttpServletRequest request) {
        var from = request.getHeader(HttpHeaders.REFERER);
        try {
            var path = from == null ? null : URI.create(from).getRawPath();
            return path == null || path.startsWith(PlayPages.HERE) || path.lastIndexOf('/') < 1
                    ? "/"
                    : path.substring(0, path.lastIndexOf('/'));
        } catch (IllegalArgumentException odd) {
            return "/";
        }
    }

    @PostMapping(PlayPages.PAY)
    View decide(
            @RequestParam(name = "ma", defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String fault,
            @RequestParam(defaultValue = "/") String back) {
        demo.require();
        var chosen = PlayPages.choice(choice).orElseThrow(() -> new Absent("choice"));
        var payment = desk.decide(reference, chosen, fault);
        if (payment.door() == Door.VNPAY) {
            switch (chosen) {
                case FORGE -> messenger.forge(payment);
                case PAY_LOST, PAY_LATE -> {}
                default -> messenger.tell(payment, chosen == Choice.PAY_TWICE ? 2 : 1);
            }
        }
        return SeeOther.to(PlayPages.done(reference, back));
    }

    @GetMapping(PlayPages.DONE)
    View done(
            @RequestParam(name = "ma", defaultValue = "") String reference,
            @RequestParam(name = "ve", defaultValue = "/") String back,
            Texts texts) {
        demo.require();
        return pages.show("playbank/web/donePage", playPages.done(desk.get(reference), back, texts));
    }
}
