package vn.xaso.notifications.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.notifications.MailPost.Letter;
import vn.xaso.notifications.application.AddressConfirmation;
import vn.xaso.notifications.application.MailDesk;
import vn.xaso.notifications.application.MailSwitch;
import vn.xaso.notifications.domain.MailChoice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The page on which an official says whether letters shall come, and the letters that it sends.
@Component
class OwnMailPages {

    private static final String PAGE = "notifications/web/ownMailPage";

    private final MailDesk desk;
    private final AddressConfirmation confirmation;
    private final MailSwitch mail;
    private final Pages pages;

    OwnMailPages(MailDesk desk, AddressConfirmation confirmation, MailSwitch mail, Pages pages) {
        this.desk = desk;
        this.confirmation = confirmation;
        this.mail = mail;
        this.pages = pages;
    }

    /// As it is written down.
    View show(Actor actor, String done, Texts texts) {
        var words = texts.has("mail.done." + done) ? texts.of("mail.done." + done) : "";
        var own = desk.own(actor);
        return pages.show(PAGE, page(actor, own, written(own), words, List.of(), texts));
    }

    /// @param field at which the reason is said
    View refused(Actor actor, String field, Refusal why, Texts texts) {
        return refused(actor, written(desk.own(actor)), field, why, texts);
    }

    View refused(Actor actor, Typed typed, String field, Refusal why, Texts texts) {
        var wrong = List.of(new FieldMessage(field, texts.of(why.messageKey(), why.arguments())));
        return pages.show(
                HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(actor, desk.own(actor), typed, "", wrong, texts));
    }

    /// What stands in the two fields.
    record Typed(String address, boolean digests) {}

    private static Typed written(Optional<MailChoice> own) {
        return own.map(choice -> new Typed(choice.address().text(), choice.digests()))
                .orElse(new Typed("", true));
    }

    private OwnMailPage page(
            Actor actor, Optional<MailChoice> own, Typed typed, String done, List<FieldMessage> wrong, Texts texts) {
        var letters = desk.ownLetters(actor).stream()
                .map(line -> new OwnMailPage.Line(
                        line.subject(),
                        texts.minute(line.madeAt()),
                        MailWords.state(line, texts),
                        MailWords.why(line, texts)))
                .toList();
        return new OwnMailPage(mail.isOn(), typed.address(), typed.digests(), way(actor, own), letters, done, wrong);
    }

    private OwnMailPage.Way way(Actor actor, Optional<MailChoice> own) {
        if (own.isEmpty()) {
            return OwnMailPage.Way.NONE;
        }
        if (own.get().confirmed()) {
            return OwnMailPage.Way.CONFIRMED;
        }
        return confirmation.isAwaited(actor) ? OwnMailPage.Way.CODE_SENT : OwnMailPage.Way.NO_CODE;
    }

    static Letter test(Texts texts) {
        return letter("test", texts.of("mail.test.subject"), texts.of("mail.test.text"));
    }

    static Letter code(String code, Texts texts) {
        return letter("code", texts.of("mail.code.subject"), texts.of("mail.code.text", code));
    }

    /// @param words of the program alone: they are not escaped
    private static Letter letter(String kind, String subject, String words) {
        return new Letter(kind + " " + UUID.randomUUID(), subject, words, "<p>" + words + "</p>");
    }
}
