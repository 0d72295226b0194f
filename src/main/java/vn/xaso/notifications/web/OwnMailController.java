package vn.xaso.notifications.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.notifications.MailPost.Letter;
import vn.xaso.notifications.application.MailDesk;
import vn.xaso.notifications.application.MailSwitch;
import vn.xaso.notifications.domain.MailChoice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Whether letters shall come to the official, and where.
@Controller
@RequestMapping(OwnMailController.HERE)
class OwnMailController {

    static final String HERE = "/office/mail";
    private static final String PAGE = "notifications/web/ownMailPage";

    private final MailDesk desk;
    private final MailSwitch mail;
    private final Pages pages;

    OwnMailController(MailDesk desk, MailSwitch mail, Pages pages) {
        this.desk = desk;
        this.mail = mail;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam(defaultValue = "") String done, Texts texts) {
        var own = desk.own(actor);
        var words = texts.has("mail.done." + done) ? texts.of("mail.done." + done) : "";
        var address = own.map(choice -> choice.address().text()).orElse("");
        boolean digests = own.map(MailChoice::digests).orElse(true);
        return pages.show(PAGE, page(actor, address, digests, words, List.of(), texts));
    }

    @PostMapping
    View choose(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        var address = sent.getOrDefault("address", "");
        boolean digests = sent.containsKey("digests");
        try {
            desk.choose(actor, address, digests, texts.language());
            return SeeOther.to(HERE + "?done=chosen");
        } catch (Refusal refusal) {
            return refused(actor, address, digests, refusal, texts);
        }
    }

    /// A letter to oneself.
    @PostMapping("/tests")
    View test(Actor actor, Texts texts) {
        var words = texts.of("mail.test.text");
        var letter = new Letter(
                "test " + UUID.randomUUID(),
                texts.of("mail.test.subject"),
                words,
                "<p>" + words + "</p>"); // words of the program alone
        try {
            desk.test(actor, letter);
            return SeeOther.to(HERE + "?done=tested");
        } catch (Refusal refusal) {
            return refused(actor, "", true, refusal, texts);
        }
    }

    private View refused(Actor actor, String address, boolean digests, Refusal refusal, Texts texts) {
        var wrong = List.of(new FieldMessage("address", texts.of(refusal.messageKey(), refusal.arguments())));
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(actor, address, digests, "", wrong, texts));
    }

    private OwnMailPage page(
            Actor actor, String address, boolean digests, String done, List<FieldMessage> wrong, Texts texts) {
        var letters = desk.ownLetters(actor).stream()
                .map(line -> new OwnMailPage.Line(
                        line.subject(),
                        texts.minute(line.madeAt()),
                        MailWords.state(line, texts),
                        MailWords.why(line, texts)))
                .toList();
        boolean known = desk.own(actor).isPresent();
        return new OwnMailPage(mail.isOn(), address, digests, known, letters, done, wrong);
    }
}
