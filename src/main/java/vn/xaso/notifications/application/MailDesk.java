package vn.xaso.notifications.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.notifications.MailPost;
import vn.xaso.notifications.domain.MailAddress;
import vn.xaso.notifications.domain.MailChoice;
import vn.xaso.notifications.domain.MailChoices;
import vn.xaso.notifications.domain.Outbox;
import vn.xaso.notifications.domain.WaitingLetter;
import vn.xaso.notifications.domain.WaitingLetter.State;
import vn.xaso.ui.Language;

/// Where officials say whether letters shall come to them, and where the administrator looks after those that are
/// stuck.
@Service
@Transactional
public class MailDesk implements MailPost {

    private static final int OWN = 10;
    private static final int SHOWN = 100;

    private final MailSwitch mail;
    private final MailChoices choices;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailDesk(
            MailSwitch mail,
            MailChoices choices,
            Outbox outbox,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mail = mail;
        this.choices = choices;
        this.outbox = outbox;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Something waits in the outbox of the unit.
    public record Posted(UnitId unit) {}

    /// What stands in the outbox of a unit.
    public record Standing(int waiting, int stuck, List<WaitingLetter.Line> troubled) {}

    @Override
    public boolean isOn() {
        return mail.isOn();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Language> readers(UnitId unit) {
        return mail.isOn()
                ? choices.readers(unit).stream().collect(Collectors.toMap(MailChoice::person, MailChoice::language))
                : Map.of();
    }

    @Override
    public void post(UnitId unit, UUID person, Letter letter) {
        if (mail.isOn()) {
            choices.find(unit, person).filter(MailChoice::confirmed).ifPresent(to -> put(unit, to, letter));
        }
    }

    void put(UnitId unit, MailChoice to, Letter letter) {
        outbox.add(unit, Ids.next(), to, letter, now());
        events.publishEvent(new Posted(unit));
    }

    @Transactional(readOnly = true)
    public Optional<MailChoice> own(Actor actor) {
        return choices.find(actor.unit(), actor.person());
    }

    @Transactional(readOnly = true)
    public List<WaitingLetter.Line> ownLetters(Actor actor) {
        return outbox.of(actor.unit(), actor.person(), OWN);
    }

    /// @param address empty: it is forgotten
    /// @throws Refusal where it is no address
    public void choose(Actor actor, String address, boolean digests, Language language) {
        if (address.isBlank()) {
            choices.remove(actor.unit(), actor.person());
            audit.record(actor, actor.unit(), "mail.choose", actor.person().toString(), "none");
            return;
        }
        var read = MailAddress.find(address).orElseThrow(() -> new Refusal("mail.refusal.address"));
        choices.set(actor.unit(), new MailChoice(actor.person(), read, digests, language));
        audit.record(actor, actor.unit(), "mail.choose", actor.person().toString(), digests ? "digests" : "no digests");
    }

    /// A letter to the official's own, confirmed address, to see whether one arrives.
    public void test(Actor actor, Letter letter) {
        if (!mail.isOn() || own(actor).filter(MailChoice::confirmed).isEmpty()) {
            throw new Refusal("mail.refusal.test");
        }
        post(actor.unit(), actor.person(), letter);
        audit.record(actor, actor.unit(), "mail.test", actor.person().toString(), "");
    }

    @Transactional(readOnly = true)
    public Standing standing(Actor actor) {
        actor.require(Right.MANAGE_PEOPLE);
        var unit = actor.unit();
        return new Standing(
                outbox.count(unit, State.WAITING), outbox.count(unit, State.STUCK), outbox.troubled(unit, SHOWN));
    }

    /// @param letter one, or null for all that did not leave
    public void again(Actor actor, @Nullable UUID letter) {
        actor.require(Right.MANAGE_PEOPLE);
        int found = outbox.again(actor.unit(), letter, now());
        if (letter != null && found == 0) {
            throw new Absent("letter " + letter);
        }
        audit.record(actor, actor.unit(), "mail.retry", letter == null ? "all" : letter.toString(), "" + found);
        events.publishEvent(new Posted(actor.unit()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
