package vn.xaso.indicators.alerts.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.xaso.indicators.alerts.domain.Digests;
import vn.xaso.kernel.Actor;
import vn.xaso.notifications.MailPost;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The digests that an official got.
@Controller
@RequestMapping(DigestController.HERE)
class DigestController {

    static final String HERE = "/office/digests";

    private final DigestPages digests;
    private final Digests kept;
    private final TransactionTemplate transaction;
    private final MailPost mail;
    private final Pages pages;
    private final Clock clock;

    DigestController(
            DigestPages digests,
            Digests kept,
            TransactionTemplate transaction,
            MailPost mail,
            Pages pages,
            Clock clock) {
        this.digests = digests;
        this.kept = kept;
        this.transaction = transaction;
        this.mail = mail;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        return pages.show("indicators/alerts/web/digestPage", new DigestPage(digests.all(actor, texts), mail.isOn()));
    }

    /// The official has read them.
    @PostMapping("/reading")
    View read(Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        transaction.executeWithoutResult(status -> kept.read(actor.unit(), actor.person(), now));
        return SeeOther.to("/office");
    }
}
