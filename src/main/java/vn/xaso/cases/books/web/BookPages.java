package vn.xaso.cases.books.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.books.domain.CaseBook;
import vn.xaso.cases.books.persistence.BookFilter;
import vn.xaso.cases.books.persistence.CaseBookQuery;
import vn.xaso.cases.books.persistence.CaseBookQuery.Group;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.cases.certification.persistence.CertificationListQuery;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Form;

/// Makes the registers: as a page with the first rows, or whole as a file.
@Component("caseBookPages")
class BookPages {

    static final int FIRST_ROWS = 50;

    private static final BookPage.Choices NO_CHOICES = new BookPage.Choices(List.of(), List.of(), List.of(), List.of());

    private final CaseBookQuery query;
    private final CertificationListQuery certified;
    private final Procedures procedures;
    private final Units units;
    private final BookChoices choices;

    BookPages(
            CaseBookQuery query,
            CertificationListQuery certified,
            Procedures procedures,
            Units units,
            BookChoices choices) {
        this.query = query;
        this.certified = certified;
        this.procedures = procedures;
        this.units = units;
        this.choices = choices;
    }

    /// @param messages what is wrong with the days; then no rows are shown
    BookPage make(Actor actor, BookAsked asked, List<FieldMessage> messages, Texts texts) {
        if (asked.book().isOfCertification()) {
            return certified(actor, asked, messages, texts);
        }
        var groups = messages.isEmpty()
                ? query.groups(BookFilter.all(actor.unit(), asked.book(), asked.period()))
                : List.<Group>of();
        int all = groups.stream()
                .filter(group -> choices.isWanted(group, asked))
                .mapToInt(Group::rows)
                .sum();
        var lines = all == 0 ? List.<BookPage.Line>of() : first(actor, asked, groups, texts);
        return page(asked, messages, choices.of(asked, groups, texts), lines, all, texts);
    }

    /// The lines of a book of certification need no other look: they were written when the numbers were given.
    private BookPage certified(Actor actor, BookAsked asked, List<FieldMessage> messages, Texts texts) {
        if (!messages.isEmpty()) {
            return page(asked, messages, NO_CHOICES, List.of(), 0, texts);
        }
        var period = asked.period();
        var book = CertificationBook.valueOf(asked.book().name());
        var layout = BookLayout.of(asked.book());
        var lines = lines(actor, texts);
        var rows = certified.entries(actor.unit(), book, period.from(), period.to(), FIRST_ROWS).stream()
                .map(row -> line(layout, row.caseId(), lines.cells(row), texts))
                .toList();
        int all = certified.count(actor.unit(), book, period.from(), period.to());
        return page(asked, messages, NO_CHOICES, rows, all, texts);
    }

    private static BookPage page(
            BookAsked asked,
            List<FieldMessage> messages,
            BookPage.Choices offered,
            List<BookPage.Line> lines,
            int all,
            Texts texts) {
        var layout = BookLayout.of(asked.book());
        return new BookPage(
                tabs(asked, texts),
                asked.book().name(),
                texts.of("casebooks.book." + asked.book()),
                texts.of("casebooks.about." + asked.book(), layout.handwritten(texts)),
                typed(asked, messages),
                offered,
                layout.screen().stream()
                        .map(pair -> layout.name(pair.above(), texts))
                        .toList(),
                lines,
                all > lines.size()
                        ? texts.of("casebooks.count.first", texts.number(all), lines.size())
                        : texts.of("casebooks.count", texts.number(all)),
                all == 0 ? List.of() : files(asked, texts),
                all > Form.PDF.mostRows(),
                messages);
    }

    private List<BookPage.Line> first(Actor actor, BookAsked asked, List<Group> groups, Texts texts) {
        var lines = lines(actor, texts);
        var layout = BookLayout.of(asked.book());
        var filter = filter(actor, asked, groups);
        return asked.book().isOfResults()
                ? query.results(filter, FIRST_ROWS).stream()
                        .map(row -> line(layout, row.id(), lines.cells(row), texts))
                        .toList()
                : query.cases(filter, FIRST_ROWS).stream()
                        .map(row -> line(layout, row.id(), lines.cells(row), texts))
                        .toList();
    }

    private static BookPage.Line line(BookLayout layout, UUID id, List<String> cells, Texts texts) {
        return new BookPage.Line(
                "/office/cases/" + id,
                layout.screen().stream()
                        .map(pair -> new BookPage.Cell(
                                layout.name(pair.above(), texts),
                                cells.get(pair.above() - 1),
                                pair.below() == 0 ? "" : cells.get(pair.below() - 1)))
                        .toList());
    }

    private BookLines lines(Actor actor, Texts texts) {
        return new BookLines(procedures, units.get(actor.unit()).committeeName(), texts);
    }

    private BookFilter filter(Actor actor, BookAsked asked, List<Group> groups) {
        var received = groups.stream()
                .map(Group::received)
                .filter(unit -> unit.toString().equals(asked.word("received")))
                .findFirst()
                .orElse(null);
        var wanted = groups.stream()
                .filter(group -> choices.isWanted(group, asked))
                .map(Group::procedure)
                .collect(Collectors.toUnmodifiableSet());
        return new BookFilter(
                actor.unit(),
                asked.book(),
                asked.period(),
                asked.isNarrowed() ? wanted : null,
                asked.channel(),
                received);
    }

    private static List<Link> tabs(BookAsked asked, Texts texts) {
        return Arrays.stream(CaseBook.values())
                .map(book -> new Link(asked.href(book), texts.of("casebooks.tab." + book), book == asked.book()))
                .toList();
    }

    private static BookPage.Typed typed(BookAsked asked, List<FieldMessage> messages) {
        boolean right = messages.isEmpty();
        return new BookPage.Typed(
                right ? asked.period().from().toString() : asked.word("from"),
                right ? asked.period().to().toString() : asked.word("to"),
                asked.word("procedure"),
                asked.word("field"),
                asked.channel() == null ? "" : asked.channel().name(),
                asked.word("received"),
                asked.isNarrowed() ? asked.href(asked.book()) : "");
    }

    private static List<Link> files(BookAsked asked, Texts texts) {
        return List.of(
                new Link(asked.file(Form.PDF), texts.of("casebooks.print")),
                new Link(asked.file(Form.XLSX), "Excel"),
                new Link(asked.file(Form.CSV), "CSV"));
    }

    /// The whole register. On paper it is Vietnamese in any case: that is its form.
    RegisterBook book(Actor actor, BookAsked asked, Texts paper) {
        if (asked.book().isOfCertification()) {
            return certifiedBook(actor, asked, paper);
        }
        var groups = query.groups(BookFilter.all(actor.unit(), asked.book(), asked.period()));
        var filter = filter(actor, asked, groups);
        var lines = lines(actor, paper);
        var rows = asked.book().isOfResults()
                ? RegisterBook.told(
                        query.results(filter, RegisterBook.ASKED),
                        some -> some.stream().map(row -> lines.cells(row)))
                : RegisterBook.told(
                        query.cases(filter, RegisterBook.ASKED),
                        some -> some.stream().map(row -> lines.cells(row)));
        return new RegisterBook(
                units.get(actor.unit()).committeeName(),
                paper.of("casebooks.book." + asked.book()),
                choices.words(asked, groups, paper),
                BookLayout.of(asked.book()).columns(paper),
                rows,
                asked.book().fileName(asked.period()));
    }

    private RegisterBook certifiedBook(Actor actor, BookAsked asked, Texts paper) {
        var period = asked.period();
        var book = CertificationBook.valueOf(asked.book().name());
        var rows = certified.entries(actor.unit(), book, period.from(), period.to(), RegisterBook.ASKED);
        var lines = lines(actor, paper);
        return new RegisterBook(
                units.get(actor.unit()).committeeName(),
                paper.of("casebooks.book." + asked.book()) + " (" + book.symbol() + ")",
                choices.words(asked, List.of(), paper),
                BookLayout.of(asked.book()).columns(paper),
                RegisterBook.told(rows, some -> some.stream().map(row -> lines.cells(row))),
                asked.book().fileName(period));
    }
}
