package vn.xaso.notifications.application;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.notifications.domain.Outbox;
import vn.xaso.notifications.domain.Retries;
import vn.xaso.notifications.domain.Undelivered;
import vn.xaso.notifications.domain.WaitingLetter;

/// Writes down what became of a letter, in the transaction of the caller.
@Component
class MailBook {

    private final Outbox outbox;
    private final AuditTrail audit;

    MailBook(Outbox outbox, AuditTrail audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    Outbox outbox() {
        return outbox;
    }

    void sent(WaitingLetter letter, Instant now) {
        outbox.sent(letter, now);
        audit.record(AuditedBy.SYSTEM, letter.unit(), "mail.send", letter.id().toString(), "");
    }

    void failed(WaitingLetter letter, Undelivered why, Instant now) {
        var pause = Retries.after(letter.tries(), why.fault());
        outbox.failed(letter, why, pause.map(now::plus).orElse(null));
        if (pause.isEmpty()) {
            audit.record(
                    AuditedBy.SYSTEM,
                    letter.unit(),
                    "mail.stick",
                    letter.id().toString(),
                    String.valueOf(why.getMessage()));
        }
    }
}
