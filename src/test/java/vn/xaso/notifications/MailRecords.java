package vn.xaso.notifications;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.notifications.MailPost.Letter;
import vn.xaso.notifications.domain.MailAddress;
import vn.xaso.notifications.domain.MailChoice;
import vn.xaso.notifications.domain.MailChoices;
import vn.xaso.notifications.domain.MailFault;
import vn.xaso.notifications.domain.Outbox;
import vn.xaso.notifications.domain.Undelivered;
import vn.xaso.notifications.domain.WaitingLetter;
import vn.xaso.ui.Language;

/// A letter of a unit that is stuck, for tests that look who can see it.
public final class MailRecords {

    private MailRecords() {}

    /// @param name stands in it, so that it is known again
    public static Map<String, String> make(ApplicationContext program, Actor reader, String name) {
        var outbox = program.getBean(Outbox.class);
        var id = Ids.next();
        var choice = new MailChoice(UUID.randomUUID(), new MailAddress("a" + id + "@example.vn"), true, Language.VI);
        program.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            program.getBean(MailChoices.class).set(reader.unit(), choice);
            var now = java.time.Instant.now();
            outbox.add(reader.unit(), id, choice, new Letter("test " + id, name, name, name), now);
            var letter = new WaitingLetter(id, reader.unit(), choice.person(), choice.address(), name, name, name, 1);
            outbox.failed(letter, new Undelivered(MailFault.RECIPIENT, 550), null);
        });
        return Map.of("letter", id.toString());
    }
}
