package vn.xaso.documents.numbers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.numbers.application.NumbersDesk;
import vn.xaso.documents.numbers.domain.EntryChange;
import vn.xaso.documents.numbers.domain.EntryChange.Field;
import vn.xaso.documents.numbers.domain.NumberEntries;
import vn.xaso.documents.numbers.persistence.NumberListQuery;
import vn.xaso.documents.numbers.persistence.NumberListQuery.Filter;
import vn.xaso.documents.numbers.persistence.NumberListQuery.Row;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the pages of the register.
@Component
@Transactional(readOnly = true)
class NumbersPages {

    private static final int FIRST_YEAR = 2025;

    private final NumberListQuery query;
    private final NumberEntries entries;
    private final Clock clock;

    NumbersPages(NumberListQuery query, NumberEntries entries, Clock clock) {
        this.query = query;
        this.entries = entries;
        this.clock = clock;
    }

    NumbersPage list(Actor actor, NumbersAsked asked, Texts texts) {
        actor.require(Right.READ_DOCUMENTS);
        var slice = query.newest(actor.unit(), asked.filter(), asked.after());
        var waiting = entries.changes(actor.unit()).stream()
                .filter(EntryChange::isOpen)
                .map(change -> change(actor, change, texts))
                .toList();
        var years = IntStream.rangeClosed(FIRST_YEAR, LocalDate.now(clock).getYear())
                .mapToObj(String::valueOf)
                .map(year -> new Choice(year, year))
                .toList();
        return new NumbersPage(
                asked.filter(),
                years,
                waiting,
                slice.rows().stream().map(row -> line(row, texts)).toList(),
                asked.after() == null ? null : asked.href(null),
                slice.next() == null ? null : asked.href(slice.next()),
                List.of(
                        new Link(asked.file("csv"), "CSV"),
                        new Link(asked.file("xlsx"), "Excel"),
                        new Link(asked.file("pdf"), texts.of("numbers.print"))));
    }

    /// The list as people see it, to take along: whole, with the filter that is set.
    RegisterBook book(Actor actor, NumbersAsked asked, Texts texts) {
        actor.require(Right.READ_DOCUMENTS);
        var filter = asked.filter();
        var year = filter.year();
        var rows = RegisterBook.told(
                query.first(actor.unit(), filter, RegisterBook.ASKED),
                some -> some.stream().map(row -> cells(line(row, texts))));
        return new RegisterBook(
                actor.unitName(),
                texts.of("numbers.title"),
                filtered(filter, texts),
                List.of(
                        new Column(texts.of("numbers.symbol"), 14),
                        new Column(texts.of("numbers.day"), 10),
                        new Column(texts.of("numbers.summary"), 34),
                        new Column(texts.of("numbers.field.HOLDER"), 14),
                        new Column(texts.of("numbers.field.COPIES"), 8),
                        new Column(texts.of("numbers.field.NOTE"), 10),
                        new Column(texts.of("numbers.state"), 10)),
                rows,
                "so-van-ban-" + (year == null ? LocalDate.now(clock) : year));
    }

    private static List<String> cells(NumbersPage.Line line) {
        return List.of(
                line.symbol(),
                line.day(),
                line.summary(),
                line.holder(),
                String.valueOf(line.copies()),
                line.note(),
                line.tag().text());
    }

    /// What narrows the list, as it stands below the title on paper.
    private static String filtered(Filter filter, Texts texts) {
        var parts = new ArrayList<String>();
        if (filter.year() != null) {
            parts.add(texts.of("numbers.print.year", filter.year().toString()));
        }
        if (filter.onlyVoided()) {
            parts.add(texts.of("numbers.onlyVoided"));
        }
        if (!filter.text().isEmpty()) {
            parts.add(texts.of("numbers.print.search", filter.text()));
        }
        return String.join("; ", parts);
    }

    private static NumbersPage.Line line(Row row, Texts texts) {
        var entry = row.entry();
        return new NumbersPage.Line(
                NumbersController.HERE + "/" + row.document(),
                row.symbol(),
                texts.day(row.at()),
                row.summary(),
                entry.holder(),
                entry.copies(),
                entry.note(),
                state(row, texts));
    }

    private static Tag state(Row row, Texts texts) {
        return row.entry().voidReason().isEmpty()
                ? new Tag(Kind.DONE, texts.of("numbers.inUse"))
                : new Tag(Kind.NEUTRAL, texts.of("numbers.voided"));
    }

    NumbersPage.Entry entry(
            Actor actor, UUID document, NumbersPage.Typed typed, List<FieldMessage> messages, Texts texts) {
        actor.require(Right.READ_DOCUMENTS);
        var row = query.get(actor.unit(), document);
        var entry = row.entry();
        var result = row.result();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("numbers.summary"), row.summary()));
        facts.add(new Fact(texts.of("numbers.day"), texts.day(row.at())));
        if (result != null) {
            facts.add(new Fact(texts.of("numbers.result.type"), result.type()));
            facts.add(new Fact(texts.of("numbers.result.signer"), result.signer()));
            facts.add(new Fact(texts.of("numbers.result.addressee"), result.addressee()));
            facts.add(new Fact(texts.of("numbers.result.case"), result.caseCode()));
        }
        facts.addAll(List.of(
                new Fact(texts.of("numbers.field.HOLDER"), entry.holder()),
                new Fact(texts.of("numbers.field.COPIES"), String.valueOf(entry.copies())),
                new Fact(texts.of("numbers.field.NOTE"), entry.note()),
                new Fact(texts.of("numbers.voidReason"), entry.voidReason())));
        boolean mayAsk = NumbersDesk.mayChange(actor) && entry.voidReason().isEmpty();
        return new NumbersPage.Entry(
                row.symbol(),
                facts,
                row.isDocument() ? "/office/documents/outgoing/" + document : "",
                result == null || !actor.may(Right.READ_CASES) ? "" : "/office/cases/" + result.caseId(),
                entries.changesOf(actor.unit(), document).stream()
                        .map(change -> change(actor, change, texts))
                        .toList(),
                mayAsk ? NumbersController.HERE + "/" + document + "/changes" : "",
                Arrays.stream(Field.values())
                        .filter(field -> result == null || field != Field.VOID)
                        .map(field -> new Choice(field.name(), texts.of("numbers.field." + field)))
                        .toList(),
                typed,
                messages);
    }

    private static NumbersPage.Change change(Actor actor, EntryChange change, Texts texts) {
        var name = texts.of("numbers.field." + change.field());
        var what = change.field() == Field.VOID
                ? name
                : texts.of("numbers.fromTo", name, shown(change.before()), shown(change.after()));
        var asked = texts.of("numbers.askedBy", change.askedName(), texts.minute(change.askedAt()));
        var decided = change.decidedName();
        return new NumbersPage.Change(
                change.symbol(),
                NumbersController.HERE + "/" + change.document(),
                what,
                change.reason(),
                decided == null ? asked : asked + texts.of("numbers.decidedBy", decided),
                tag(change, texts),
                change.isOpen() && NumbersDesk.mayChange(actor)
                        ? NumbersController.HERE + "/changes/" + change.id()
                        : "",
                change.askedBy().equals(actor.person()));
    }

    /// What of the page a refusal is about.
    static String field(Refusal refusal) {
        return switch (refusal.messageKey()) {
            case "numbers.refusal.copies", "numbers.refusal.long", "numbers.refusal.same" -> "value";
            case "numbers.refusal.reason" -> "reason";
            case "numbers.refusal.waits", "numbers.refusal.result" -> "field";
            default -> "changes";
        };
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value;
    }

    private static Tag tag(EntryChange change, Texts texts) {
        if (change.isOpen()) {
            return new Tag(Kind.WARN, texts.of("numbers.waits"));
        }
        return Boolean.TRUE.equals(change.confirmed())
                ? new Tag(Kind.DONE, texts.of("numbers.confirmed"))
                : new Tag(Kind.NEUTRAL, texts.of("numbers.refused"));
    }
}
