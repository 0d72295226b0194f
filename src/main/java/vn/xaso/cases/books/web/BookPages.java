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

    private final CaseBookQuery query;
    private final Procedures procedures;
    private final Units units;
    private final BookChoices choices;

    BookPages(CaseBookQuery query, Procedures procedures, Units units, BookChoices choices) {
        this.query = query;
        this.procedures = procedures;
        this.units = units;
        this.choices = choices;
    }

    /// @param messages what is wrong with the days; then no rows are shown
    BookPage make(Actor actor, BookAsked asked, List<FieldMessage> messages, Texts texts) {
        var layout = BookLayout.of(asked.book());
        var groups = messages.isEmpty()
                ? query.groups(BookFilter.all(actor.unit(), asked.book(), asked.period()))
                : List.<Group>of();
        int all = groups.stream()
                .filter(group -> choices.isWanted(group, asked))
                .mapToInt(Group::rows)
                .sum();
        var lines = all == 0 ? List.<BookPage.Line>of() : first(actor, asked, groups, texts);
        return new BookPage(
                tabs(asked, texts),
                asked.book().name(),
                texts.of("casebooks.book." + asked.book()),
                texts.of("casebooks.about." + asked.book(), layout.handwritten(texts)),
                typed(asked, messages),
                choices.of(asked, groups, texts),
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
                        .map(row -> line(layout, row.id(), lines.cells(asked.book(), row), texts))
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
        var groups = query.groups(BookFilter.all(actor.unit(), asked.book(), asked.period()));
        var filter = filter(actor, asked, groups);
        var lines = lines(actor, paper);
        var rows = asked.book().isOfResults()
                ? RegisterBook.told(
                        query.results(filter, RegisterBook.ASKED),
                        some -> some.stream().map(row -> lines.cells(asked.book(), row)))
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
}
