package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.demo.LetterPlan.LetterAct;
import vn.xaso.documents.incoming.application.Direction;
import vn.xaso.documents.incoming.application.NewArrival;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.Origin;
import vn.xaso.documents.incoming.domain.Particulars;
import vn.xaso.documents.incoming.domain.Party;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;

/// Does one act of a letter at the desk where it belongs.
@Lazy
@Component
class LetterLife {

    /// In tenths of a second.
    private static final int LONGEST_WAY = 300;

    private final LetterDesks desks;
    private final IncomingDocuments documents;
    private final LetterSheets sheets;
    private final TransactionTemplate transaction;

    LetterLife(LetterDesks desks, IncomingDocuments documents, LetterSheets sheets, TransactionTemplate transaction) {
        this.desks = desks;
        this.documents = documents;
        this.sheets = sheets;
        this.transaction = transaction;
    }

    Optional<IncomingDocument> find(DemoOffice office, LetterPlan plan) {
        return Objects.requireNonNull(
                transaction.execute(status -> documents.findByRequest(office.unit(), plan.key())));
    }

    /// What the courier brings from the other commune, a moment after it was issued there.
    IncomingDocument await(DemoOffice office, Origin origin) {
        for (int i = 0; i < LONGEST_WAY; i++) {
            var come = Objects.requireNonNull(
                    transaction.execute(status -> documents.findByOrigin(office.unit(), origin)));
            if (come.isPresent()) {
                return come.get();
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new Absent("delivery of " + origin);
    }

    IncomingDocument receive(DemoOffice office, OfficeHours hours, Commune commune, LetterPlan plan) {
        var sheet = sheets.sheet(commune, plan, dueOn(hours, plan, plan.at()));
        var sender = plan.channel() == Channel.EMAIL
                ? "van-thu@demo.invalid"
                : plan.letter().issuer();
        return desks.arrival()
                .receive(
                        office.clerk(),
                        new NewArrival(
                                plan.key(),
                                plan.channel(),
                                sender,
                                plan.letter().words(),
                                "",
                                null,
                                List.of(sheet)));
    }

    IncomingDocument act(DemoOffice office, OfficeHours hours, LetterPlan plan, IncomingDocument now, LetterAct act) {
        var id = now.id();
        int seen = now.version();
        var words = act.words();
        var specialist = office.specialist(plan);
        return switch (act.act()) {
            case REGISTER -> desks.arrival().register(office.clerk(), id, seen, particulars(plan, now), null);
            case SUBMIT ->
                desks.transfer()
                        .submit(office.clerk(), id, seen, office.chairman().person(), "");
            case DIRECT -> desks.direction().direct(office.chairman(), id, seen, direction(office, hours, plan, act));
            case TRANSFER -> desks.transfer().transfer(office.clerk(), id, seen);
            case SUB_ASSIGN -> desks.assignment().subAssign(office.head(plan), id, seen, specialist.person(), "");
            case START -> desks.handling().start(lead(office, plan, now), id, seen);
            case ASK_TIME ->
                desks.handling()
                        .askTime(
                                lead(office, plan, now),
                                id,
                                seen,
                                plus(
                                        hours,
                                        Objects.requireNonNull(now.handling().dueOn()),
                                        3),
                                words);
            case NEED_NO_ANSWER -> desks.handling().needNoAnswer(specialist, id, seen, words);
            case COMPLETE -> desks.handling().complete(specialist, id, seen, "");
            case FILE -> file(specialist, plan, now, words);
            default -> throw new IllegalArgumentException("No part of the story: " + act);
        };
    }

    private IncomingDocument file(Actor specialist, LetterPlan plan, IncomingDocument now, String words) {
        var dossier = desks.dossiers()
                .forDocument(specialist, plan.letter().division(), plan.letter().summary());
        return desks.filing()
                .file(
                        specialist,
                        now.id(),
                        now.version(),
                        dossier == null ? null : dossier.id(),
                        dossier == null ? words : "");
    }

    /// @param answer what the office wrote back
    IncomingDocument answer(
            DemoOffice office, LetterPlan plan, IncomingDocument now, @Nullable OutgoingDocument answer) {
        if (answer == null || answer.registration() == null) {
            throw new Absent("issued answer to " + plan.key());
        }
        return desks.handling()
                .answer(
                        office.specialist(plan),
                        now.id(),
                        now.version(),
                        answer.id(),
                        answer.registration().symbol());
    }

    /// The head works on what was not given to anybody.
    private static Actor lead(DemoOffice office, LetterPlan plan, IncomingDocument now) {
        return now.handling().leadPerson() == null ? office.head(plan) : office.specialist(plan);
    }

    private static Direction direction(DemoOffice office, OfficeHours hours, LetterPlan plan, LetterAct act) {
        var head = new Party(Objects.requireNonNull(office.head(plan).office()), null);
        return new Direction(head, List.of(), List.of(), dueOn(hours, plan, act.at()), act.words());
    }

    private static LocalDate dueOn(OfficeHours hours, LetterPlan plan, Instant from) {
        return plus(
                hours,
                from.atZone(OfficeClock.ZONE).toLocalDate(),
                plan.letter().workingDays());
    }

    private static LocalDate plus(OfficeHours hours, LocalDate from, int workingDays) {
        var day = from;
        for (int i = 0; i < workingDays; i++) {
            day = hours.calendar().nextWorkingDay(day);
        }
        return day;
    }

    private static Particulars particulars(LetterPlan plan, IncomingDocument now) {
        if (plan.channel() == Channel.HOUSE) {
            return now.particulars();
        }
        var letter = plan.letter();
        return new Particulars(
                letter.type(),
                plan.number(),
                letter.notation(),
                plan.writtenOn(),
                letter.issuer(),
                letter.words(),
                letter.signer(),
                letter.position(),
                1,
                letter.urgency(),
                null,
                "");
    }
}
