package vn.xaso.notifications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Actor;
import vn.xaso.notifications.application.MailDesk;
import vn.xaso.notifications.application.MailSettings;
import vn.xaso.notifications.application.MailSwitch;
import vn.xaso.notifications.domain.WaitingLetter;
import vn.xaso.notifications.domain.WaitingLetter.State;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Letters of the unit that did not leave, for its administrator.
@Controller
@RequestMapping(OutboxController.HERE)
class OutboxController {

    static final String HERE = "/office/mail/outbox";

    private final MailDesk desk;
    private final MailSwitch mail;
    private final Staff staff;
    private final Pages pages;

    OutboxController(MailDesk desk, MailSwitch mail, Staff staff, Pages pages) {
        this.desk = desk;
        this.mail = mail;
        this.staff = staff;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        var standing = desk.standing(actor);
        var lines = standing.troubled().stream().map(line -> line(line, texts)).toList();
        var page = new OutboxPage(mail.isOn(), mail.isOn() ? facts(standing, texts) : List.of(), lines);
        return pages.show("notifications/web/outboxPage", page);
    }

    private List<Fact> facts(MailDesk.Standing standing, Texts texts) {
        MailSettings settings = mail.settings();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("mail.server"), settings.host() + ":" + settings.portInUse()));
        facts.add(new Fact(texts.of("mail.line"), texts.of("mail.line." + settings.tls())));
        facts.add(new Fact(texts.of("mail.from"), settings.from()));
        facts.add(new Fact(texts.of("mail.waiting"), texts.number(standing.waiting())));
        facts.add(new Fact(texts.of("mail.stuck"), texts.number(standing.stuck())));
        return facts;
    }

    private OutboxPage.Line line(WaitingLetter.Line line, Texts texts) {
        return new OutboxPage.Line(
                staff.name(line.person()),
                line.subject(),
                texts.minute(line.madeAt()),
                MailWords.state(line, texts),
                MailWords.why(line, texts),
                line.state() == State.STUCK ? "" : texts.minute(line.nextAt()),
                line.id().toString());
    }

    /// All that did not leave.
    @PostMapping("/retries")
    View again(Actor actor) {
        desk.again(actor, null);
        return SeeOther.to(HERE);
    }

    @PostMapping("/{id}/retries")
    View again(Actor actor, @PathVariable UUID id) {
        desk.again(actor, id);
        return SeeOther.to(HERE);
    }
}
