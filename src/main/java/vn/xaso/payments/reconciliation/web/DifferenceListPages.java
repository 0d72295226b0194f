package vn.xaso.payments.reconciliation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Source;
import vn.xaso.payments.reconciliation.persistence.DifferenceListQuery;
import vn.xaso.payments.reconciliation.persistence.DifferenceListQuery.Whose;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;

/// Makes the list of differences, on the screen and on paper.
@Component
class DifferenceListPages {

    static final Set<String> AMOUNTS = Set.of("there", "here", "fee");
    private static final List<Integer> WIDTHS = List.of(4, 9, 11, 13, 14, 17, 9, 9, 14);

    private final DifferenceListQuery query;

    DifferenceListPages(DifferenceListQuery query) {
        this.query = query;
    }

    DifferenceListPage make(Actor actor, DifferenceAsked asked, Texts texts) {
        var filter = asked.filter();
        var slice = query.page(actor, filter, asked.cursor());
        boolean whole = asked.cursor() == null && slice.next() == null;
        return new DifferenceListPage(
                ReconciliationMenu.tabs(DifferenceAsked.HERE, texts),
                Arrays.stream(Whose.values())
                        .map(whose -> new Link(
                                asked.whose(whose), texts.of("reconciliation.whose." + whose), whose == filter.whose()))
                        .toList(),
                filter.text(),
                asked.word("whose"),
                asked.word("kind"),
                asked.word("source"),
                choices(Difference.Kind.values(), "reconciliation.kind.", texts),
                choices(Source.values(), "reconciliation.source.", texts),
                slice.rows().stream().map(row -> line(row, texts)).toList(),
                asked.cursor() == null ? null : asked.from(null),
                slice.next() == null ? null : asked.from(slice.next()),
                asked.isNarrowed(),
                whole ? slice.rows().size() : query.count(actor, filter),
                exports(asked.register(""), texts));
    }

    static List<Link> exports(String address, Texts texts) {
        var start = address + (address.indexOf('?') < 0 ? "?form=" : "&form=");
        return List.of(
                new Link(start + "pdf", texts.of("reconciliation.export.pdf")),
                new Link(start + "xlsx", texts.of("reconciliation.export.xlsx")),
                new Link(start + "csv", texts.of("reconciliation.export.csv")));
    }

    static List<Choice> choices(Enum<?>[] values, String keys, Texts texts) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.of(keys + value.name())))
                .toList();
    }

    static DifferenceListPage.Line line(Difference row, Texts texts) {
        return new DifferenceListPage.Line(
                DifferenceAsked.HERE + "/" + row.id(),
                texts.of("reconciliation.kind." + row.kind()),
                texts.day(row.day()),
                texts.of("reconciliation.source." + row.source()),
                row.code().isEmpty() ? row.reference() : row.code(),
                row.words(),
                amount(row.there()),
                amount(row.here()),
                row.owner().name(),
                tag(row, texts));
    }

    static String amount(long dong) {
        return dong == 0 ? "" : new Money(Math.abs(dong)).toString();
    }

    static Tag tag(Difference row, Texts texts) {
        var ending = row.ending();
        if (ending != null) {
            return new Tag(Kind.DONE, texts.of("reconciliation.ending." + ending));
        }
        return new Tag(
                row.state() == Difference.State.OPEN ? Kind.LATE : Kind.WARN,
                texts.of("reconciliation.state." + row.state()));
    }

    RegisterBook book(Actor actor, DifferenceAsked asked, Texts texts) {
        var rows = query.forExport(actor, asked.filter(), RegisterBook.ASKED);
        var names = List.of("no", "day", "source", "kind", "about", "words", "there", "here", "state");
        var columns = new java.util.ArrayList<RegisterBook.Column>();
        for (int i = 0; i < names.size(); i++) {
            var key = "reconciliation.column." + names.get(i);
            columns.add(
                    AMOUNTS.contains(names.get(i))
                            ? RegisterBook.Column.number(texts, key, WIDTHS.get(i))
                            : new RegisterBook.Column(texts.of(key), WIDTHS.get(i)));
        }
        int[] no = {0};
        return new RegisterBook(
                actor.unitName(),
                texts.of("reconciliation.differences"),
                "",
                columns,
                RegisterBook.told(rows, some -> some.stream().map(row -> cells(++no[0], row, texts))),
                "chenh-lech");
    }

    private static List<String> cells(int no, Difference row, Texts texts) {
        var line = line(row, texts);
        return List.of(
                String.valueOf(no),
                line.day(),
                line.source(),
                line.kind(),
                line.about(),
                line.words(),
                line.there(),
                line.here(),
                line.tag().text() + " · " + line.owner() + (row.note().isEmpty() ? "" : " · " + row.note()));
    }
}
