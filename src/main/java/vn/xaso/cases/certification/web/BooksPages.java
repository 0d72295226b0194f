package vn.xaso.cases.certification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.certification.application.CertificationBookDesk;
import vn.xaso.cases.certification.domain.BookYear;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the page of the books.
@Component("certificationBooksPages")
class BooksPages {

    private final CertificationBookDesk desk;
    private final Clock clock;

    BooksPages(CertificationBookDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    BooksPage make(Actor actor, Map<String, String> typed, String done, List<FieldMessage> messages, Texts texts) {
        var today = LocalDate.now(clock);
        var years = desk.years(actor);
        var unclosed = years.stream()
                .filter(one -> one.year() < today.getYear() && !one.isClosed())
                .map(one -> one.book().symbol() + " " + one.year())
                .collect(Collectors.joining(", "));
        return new BooksPage(
                CertificationTabs.of(actor, CertificationTabs.BOOKS, texts),
                years.stream().map(one -> year(actor, one, today, texts)).toList(),
                actor.may(Right.RECEIVE_CASES),
                Arrays.stream(CertificationBook.values())
                        .map(book -> new Choice(book.name(), texts.of("certification.book." + book)))
                        .toList(),
                typed,
                done,
                unclosed,
                messages);
    }

    private static BooksPage.Year year(Actor actor, BookYear one, LocalDate today, Texts texts) {
        var path = CertificationTabs.BOOKS + "/" + one.book() + "/" + one.year();
        boolean mayGoOn = !one.isClosed() && one.year() == today.getYear() && actor.may(Right.RECEIVE_CASES);
        boolean mayClose = one.mayBeClosed(today) && actor.may(Right.DECIDE_CASES);
        var closedOn = one.closedOn();
        return new BooksPage.Year(
                "/office/registers?book=" + one.book() + "&from=" + one.year() + "-01-01&to=" + one.year() + "-12-31",
                texts.of("certification.book." + one.book()),
                one.year(),
                List.of(
                        new Fact(
                                texts.of("certification.books.symbol"),
                                one.book().symbol()),
                        new Fact(texts.of("certification.books.volume"), "%02d".formatted(one.volume())),
                        new Fact(texts.of("certification.books.last"), String.valueOf(one.last())),
                        new Fact(texts.of("certification.books.matters"), texts.number(one.matters())),
                        new Fact(texts.of("certification.books.copies"), texts.number(one.copies())),
                        new Fact(texts.of("certification.books.struck"), texts.number(one.struck())),
                        new Fact(
                                texts.of("certification.books.fees"), one.fees().toString())),
                one.isClosed()
                        ? new Tag(Kind.NEUTRAL, texts.of("certification.books.closed"))
                        : new Tag(Kind.DONE, texts.of("certification.books.open")),
                closedOn == null ? "" : texts.of("certification.books.closedBy", one.closedBy(), texts.day(closedOn)),
                mayGoOn ? path + "/volumes" : "",
                one.volume() + 1,
                mayClose ? path + "/closing" : "");
    }
}
