package vn.xaso.cases.views.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseWork.Line;
import vn.xaso.cases.persistence.CaseListQuery;
import vn.xaso.cases.persistence.CaseListQuery.Asked;
import vn.xaso.cases.web.CaseBorders;
import vn.xaso.cases.web.CaseLines;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Slice;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// The list of cases for a spreadsheet, as the page shows it. Its rows are read some at a time, so that a long list
/// takes no more memory than a short one.
@Component
class CaseListBook {

    private static final int READ_AT_ONCE = 500;

    private final CaseListQuery query;
    private final CaseLines lines;
    private final Clock clock;

    CaseListBook(CaseListQuery query, CaseLines lines, Clock clock) {
        this.query = query;
        this.lines = lines;
        this.clock = clock;
    }

    /// @param progress is told how many rows were read each time some were
    RegisterBook book(Actor actor, CaseListAsked asked, Texts texts, LongConsumer progress) {
        var wanted = new Asked(actor, asked.filter(), asked.order(), CaseBorders.at(clock));
        var names = lines.names(actor);
        var chosen = ListColumn.of(asked.word("columns"));
        Iterable<List<String>> rows = () -> Stream.iterate(
                        query.portion(wanted, null, READ_AT_ONCE),
                        slice -> !slice.rows().isEmpty(),
                        slice -> after(wanted, slice))
                .limit(RegisterBook.ASKED / READ_AT_ONCE + 1)
                .flatMap(slice -> told(slice, chosen, names, texts, progress))
                .limit(RegisterBook.ASKED)
                .iterator();
        var title = texts.of("cases.list.title");
        return new RegisterBook(
                actor.unitName(), title, "", columns(chosen, texts), rows, "ho-so-" + LocalDate.now(clock));
    }

    private Slice<CaseListQuery.Row> after(Asked wanted, Slice<CaseListQuery.Row> slice) {
        return slice.next() == null ? new Slice<>(List.of(), null) : query.portion(wanted, slice.next(), READ_AT_ONCE);
    }

    private Stream<List<String>> told(
            Slice<CaseListQuery.Row> slice,
            List<ListColumn> chosen,
            Map<UUID, String> names,
            Texts texts,
            LongConsumer progress) {
        progress.accept(slice.rows().size());
        var told = lines.lines(slice.rows(), names, texts);
        return IntStream.range(0, told.size()).mapToObj(at -> cells(slice.rows().get(at), told.get(at), chosen, texts));
    }

    private static List<String> cells(CaseListQuery.Row row, Line line, List<ListColumn> chosen, Texts texts) {
        var cells = new ArrayList<>(List.of(line.code(), line.procedure()));
        for (var column : chosen) {
            cells.add(column.cell(row, line, texts));
            if (column == ListColumn.DUE) {
                cells.add(line.relative());
            }
        }
        return cells;
    }

    private static List<Column> columns(List<ListColumn> chosen, Texts texts) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(texts.of("cases.list.case"), 16));
        columns.add(new Column(texts.of("cases.list.procedure"), 26));
        for (var column : chosen) {
            boolean halved = column == ListColumn.DUE;
            columns.add(new Column(texts.of(column.key()), halved ? column.width() / 2 : column.width()));
            if (halved) {
                columns.add(new Column(texts.of("cases.list.standing"), column.width() / 2));
            }
        }
        return columns;
    }
}
