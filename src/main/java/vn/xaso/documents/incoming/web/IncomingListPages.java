package vn.xaso.documents.incoming.web;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.incoming.application.IncomingDays;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.documents.incoming.persistence.IncomingFilter;
import vn.xaso.documents.incoming.persistence.IncomingFilter.Borders;
import vn.xaso.documents.incoming.persistence.IncomingFilter.Due;
import vn.xaso.documents.incoming.persistence.IncomingFilter.Whose;
import vn.xaso.documents.incoming.persistence.IncomingListQuery;
import vn.xaso.documents.incoming.persistence.IncomingListQuery.Row;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Days;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the list of incoming documents: as a page, or whole to print.
@Component
class IncomingListPages {

    private static final int MOST_COUNTS = 1_000;

    private final IncomingListQuery query;
    private final IncomingLines lines;
    private final DocumentTypes types;
    private final IncomingDays days;
    private final Recent<Counted, Integer> counts = new Recent<>(Duration.ofSeconds(5), MOST_COUNTS);

    private record Counted(UnitId unit, UUID person, IncomingFilter filter) {}

    IncomingListPages(IncomingListQuery query, IncomingLines lines, DocumentTypes types, IncomingDays days) {
        this.query = query;
        this.lines = lines;
        this.types = types;
        this.days = days;
    }

    Borders borders(UnitId unit) {
        var today = days.today();
        return new Borders(today, days.soon(unit), today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    IncomingListPage make(Actor actor, IncomingAsked asked, boolean done, Texts texts) {
        var filter = asked.filter();
        var slice = filter.whose() == Whose.ALL && filter.due() == Due.ANY
                ? query.newest(actor, filter, borders(actor.unit()), asked.cursor())
                : query.dueFirst(actor, filter, borders(actor.unit()), asked.cursor());
        var state = filter.state();
        return new IncomingListPage(
                new IncomingListPage.Asked(
                        filter.text(),
                        filter.whose() == Whose.ALL ? "" : filter.whose().name(),
                        filter.due().name(),
                        state == null ? "" : state.name(),
                        filter.type(),
                        filter.issuer(),
                        Days.field(filter.from()),
                        Days.field(filter.until())),
                tabs(asked, filter, texts),
                choices(texts),
                lines.lines(actor.unit(), slice.rows(), texts),
                asked.cursor() == null ? null : asked.href((String) null),
                slice.next() == null ? null : asked.href(slice.next()),
                asked.isNarrowed(),
                exports(asked, texts),
                count(actor, asked, filter, slice),
                actor.may(Right.READ_DOCUMENTS) || actor.may(Right.REGISTER_DOCUMENTS),
                actor.may(Right.REGISTER_DOCUMENTS),
                done);
    }

    private static List<Link> tabs(IncomingAsked asked, IncomingFilter filter, Texts texts) {
        return Arrays.stream(Whose.values())
                .map(whose -> new Link(
                        asked.href(whose), texts.of("incoming.whose." + whose.name()), whose == filter.whose()))
                .toList();
    }

    private static List<Link> exports(IncomingAsked asked, Texts texts) {
        return Arrays.stream(RegisterBook.Form.values())
                .map(form -> new Link(asked.export(form.name()), texts.of("incoming.export." + form.name())))
                .toList();
    }

    /// A list that is one page counts itself; of a longer one the figure may be five seconds old.
    private int count(Actor actor, IncomingAsked asked, IncomingFilter filter, Slice<Row> slice) {
        return asked.cursor() == null && slice.next() == null
                ? slice.rows().size()
                : counts.get(
                        new Counted(actor.unit(), actor.person(), filter),
                        () -> query.count(actor, filter, borders(actor.unit())));
    }

    private IncomingListPage.Choices choices(Texts texts) {
        var states = Arrays.stream(IncomingState.values())
                .map(state -> new Choice(state.name(), texts.of("incoming.state." + state.name())))
                .toList();
        var dues = Arrays.stream(Due.values())
                .filter(due -> due != Due.ANY)
                .map(due -> new Choice(due.name(), texts.of("incoming.due.filter." + due.name())))
                .toList();
        return new IncomingListPage.Choices(states, dues, types(texts));
    }

    List<Choice> types(Texts texts) {
        return types.list().stream()
                .map(type -> new Choice(type.code(), type.name(texts.language())))
                .toList();
    }

    /// The list as it is on the screen, newest first.
    RegisterBook book(Actor actor, IncomingAsked asked, Texts texts) {
        var rows = query.forExport(actor, asked.filter(), borders(actor.unit()), RegisterBook.ASKED);
        var cells = RegisterBook.told(
                rows, some -> lines.lines(actor.unit(), some, texts).stream().map(IncomingListPages::cells));
        var columns = new ArrayList<Column>();
        int[] widths = {6, 9, 12, 9, 16, 22, 9, 9, 8};
        for (int i = 0; i < widths.length; i++) {
            columns.add(new Column(texts.of("incoming.column." + (i + 1)), widths[i]));
        }
        return new RegisterBook(
                actor.unitName(), texts.of("incoming.list.title"), "", columns, cells, "van-ban-den-" + days.today());
    }

    private static List<String> cells(IncomingLine line) {
        return List.of(
                line.arrival(),
                line.arrivedOn(),
                line.symbol(),
                line.issued(),
                line.issuer(),
                (line.type() + " " + line.summary()).strip(),
                line.tag().text(),
                line.owner(),
                line.due());
    }
}
