package vn.xaso.cases.certification.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.certification.domain.BookNumber;
import vn.xaso.cases.certification.domain.BookYear;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.cases.certification.domain.CertificationBooks;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;

/// Keeps the books: a wrong number is struck, a full volume is followed by the next one, a year is closed by whoever
/// signs. The book of a new year opens by itself with its first number.
///
/// Law: 23/2015/NĐ-CP art. 13
@Service
@Transactional
public class CertificationBookDesk {

    private static final int LONGEST_REASON = 500;

    private final CertificationBooks books;
    private final AuditTrail audit;
    private final Clock clock;

    CertificationBookDesk(CertificationBooks books, AuditTrail audit, Clock clock) {
        this.books = books;
        this.audit = audit;
        this.clock = clock;
    }

    /// What follows a struck number.
    public enum Then {
        /// The paper gets the next number of today.
        NUMBER_AGAIN,
        NOTHING
    }

    @Transactional(readOnly = true)
    public List<BookYear> years(Actor actor) {
        actor.require(Right.READ_CASES);
        return books.years(actor.unit());
    }

    /// A struck number stays in the book with its reason and is never given again.
    public void strike(Actor actor, CertificationBook book, int year, int number, String typed, Then then) {
        actor.require(Right.RECEIVE_CASES);
        var entry = books.find(actor.unit(), book, year, number)
                .orElseThrow(() -> new Refusal("certification.refusal.number"));
        var reason = SearchText.tidy(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new Refusal("certification.refusal.reason", LONGEST_REASON);
        }
        var closed = books.years(actor.unit()).stream()
                .anyMatch(one -> one.book() == book && one.year() == year && one.isClosed());
        if (closed) {
            throw new Refusal("certification.refusal.closed", String.valueOf(year));
        }
        if (!books.strike(actor.unit(), entry.number(), reason, actor.name(), now())) {
            throw new Refusal("certification.refusal.struck");
        }
        audit.record(actor, actor.unit(), "certification.strike", entry.number().text(), "");
        if (then == Then.NUMBER_AGAIN) {
            var today = LocalDate.now(clock);
            var next = books.next(actor.unit(), book, today.getYear())
                    .orElseThrow(() -> new Refusal("certification.refusal.closed", String.valueOf(today.getYear())));
            books.add(actor.unit(), entry.again(next, today), now());
            audit.record(
                    actor,
                    actor.unit(),
                    "certification.number",
                    next.text(),
                    entry.number().text());
        }
    }

    /// The numbers go on in the next volume.
    ///
    /// @param volume the one that is opened
    public void openVolume(Actor actor, CertificationBook book, int year, int volume) {
        actor.require(Right.RECEIVE_CASES);
        if (!books.openVolume(actor.unit(), book, year, volume)) {
            throw new Refusal("certification.refusal.volume");
        }
        audit.record(actor, actor.unit(), "certification.volume", new BookNumber(book, year, volume, 0).notation(), "");
    }

    /// The one who signs confirms what stands in the book of a year.
    public void close(Actor actor, CertificationBook book, int year) {
        actor.require(Right.DECIDE_CASES);
        var today = LocalDate.now(clock);
        var found = books.years(actor.unit()).stream()
                .filter(one -> one.book() == book && one.year() == year)
                .findFirst()
                .orElseThrow(() -> new Absent("book " + book + " of " + year));
        if (!found.mayBeClosed(today)) {
            throw new Refusal("certification.refusal.notYet");
        }
        if (!books.close(actor.unit(), book, year, today, actor.name() + ", " + actor.position())) {
            throw new Refusal("certification.refusal.closed", String.valueOf(year));
        }
        audit.record(actor, actor.unit(), "certification.close", book.symbol() + " " + year, "");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
