package vn.xaso.notifications.application;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SixDigits;
import vn.xaso.kernel.Tries;
import vn.xaso.notifications.MailPost.Letter;
import vn.xaso.notifications.domain.ConfirmationCode;
import vn.xaso.notifications.domain.MailChoices;

/// Finds out whether an official reads the letters at the address that he wrote down: figures of the office must not go
/// to a stranger because of one wrong letter in it.
@Service
@Transactional
public class AddressConfirmation {

    private final MailSwitch mail;
    private final MailDesk desk;
    private final MailChoices choices;
    private final AuditTrail audit;
    private final Tries letters;
    private final Clock clock;

    AddressConfirmation(
            MailSwitch mail, MailDesk desk, MailChoices choices, AuditTrail audit, Tries letters, Clock clock) {
        this.mail = mail;
        this.desk = desk;
        this.choices = choices;
        this.audit = audit;
        this.letters = letters;
        this.clock = clock;
    }

    /// Sends a new code; an older one ends. Nothing where there is no mail server or the address is confirmed.
    ///
    /// @param words the letter around a code
    /// @return whether one is on its way
    /// @throws Refusal where too many were sent in this hour
    public boolean send(Actor actor, Function<String, Letter> words) {
        var to = desk.own(actor).filter(choice -> !choice.confirmed());
        if (!mail.isOn() || to.isEmpty()) {
            return false;
        }
        if (!letters.take("mail " + actor.person())) {
            throw new Refusal("mail.refusal.codes");
        }
        var code = SixDigits.random();
        choices.expect(actor.unit(), actor.person(), ConfirmationCode.of(code, actor.person(), clock.instant()));
        desk.put(actor.unit(), to.get(), words.apply(code));
        audit.record(actor, actor.unit(), "mail.code", actor.person().toString(), "");
        return true;
    }

    /// @return whether the address is confirmed now; each wrong code is counted, after five the code has ended
    public boolean confirm(Actor actor, String typed) {
        var code = choices.code(actor.unit(), actor.person());
        if (code.filter(one -> one.counts(clock.instant())).isEmpty()) {
            return false;
        }
        if (!code.get().fits(typed, actor.person())) {
            choices.countTry(actor.unit(), actor.person());
            return false;
        }
        choices.confirm(actor.unit(), actor.person());
        audit.record(actor, actor.unit(), "mail.confirm", actor.person().toString(), "");
        return true;
    }

    /// Whether a code can be typed in.
    @Transactional(readOnly = true)
    public boolean isAwaited(Actor actor) {
        return choices.code(actor.unit(), actor.person())
                .filter(code -> code.counts(clock.instant()))
                .isPresent();
    }
}
