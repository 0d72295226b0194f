package vn.xaso.reports.collection.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.collection.application.CollectionDesk;
import vn.xaso.reports.collection.domain.Aggregate;
import vn.xaso.reports.collection.domain.Aggregate.Way;
import vn.xaso.reports.design.application.DutyDesk;
import vn.xaso.reports.entry.application.SentReports;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.Computed;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.reports.sheets.SheetTable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the page that puts the reports of a round together.
@Component
class AggregatePages {

    private final CollectionDesk desk;
    private final DutyDesk duties;
    private final SentReports sent;
    private final Units units;

    AggregatePages(CollectionDesk desk, DutyDesk duties, SentReports sent, Units units) {
        this.desk = desk;
        this.duties = duties;
        this.sent = sent;
        this.units = units;
    }

    /// All that is put together, computed.
    record Together(String title, String period, SheetForm form, Computed computed, int counted, int all, String code) {

        List<SheetGrid> grids(Way way, Texts texts) {
            return form.tables().stream()
                    .map(table -> SheetGrid.of(table, computed, texts))
                    .map(grid -> way == Way.LIST ? grid.ofRows(texts.of("collection.unit")) : grid)
                    .toList();
        }

        Together with(SheetForm other, Computed values) {
            return new Together(title, period, other, values, counted, all, code);
        }
    }

    AggregatePage make(Actor actor, UUID id, Way way, String row, Texts texts) {
        var together = together(actor, id, way, row, texts);
        var href = CollectionWords.href(id) + "/aggregate";
        var query = "?way=" + way + (row.isEmpty() ? "" : "&row=" + row);
        var form = sent.sheet(desk.round(actor, id).form());
        return new AggregatePage(
                href,
                CollectionWords.href(id),
                together.title() + " – " + together.period(),
                Arrays.stream(Way.values())
                        .map(one -> new Link(href + "?way=" + one, texts.of("collection.way." + one), one == way))
                        .toList(),
                way.name(),
                texts.of("collection.counted", together.counted(), together.all()),
                way == Way.LIST ? rows(form, texts) : List.of(),
                row.isEmpty()
                        ? rows(form, texts).stream()
                                .findFirst()
                                .map(Choice::value)
                                .orElse("")
                        : row,
                together.counted() == 0 ? List.of() : together.grids(way, texts),
                Stream.of("pdf", "xlsx")
                        .map(file -> new Link(
                                href + "/file" + query + "&form=" + file, file.equals("pdf") ? "PDF" : "Excel"))
                        .toList());
    }

    Together together(Actor actor, UUID id, Way way, String row, Texts texts) {
        var round = desk.round(actor, id);
        var form = sent.sheet(round.form());
        var values = desk.values(actor, id);
        var numbers = new SheetForm(form.tables(), List.of(), List.of());
        var empty = new Together(
                CollectionWords.name(duties.get(actor, round.duty()).terms().name(), texts),
                CollectionWords.period(round.period(), texts),
                numbers,
                new Computed(Map.of(), Map.of()),
                values.size(),
                desk.stands(actor, id).size(),
                round.period().code());
        return switch (way) {
            case SUM ->
                empty.with(
                        numbers,
                        Aggregate.sum(
                                form,
                                values.values(),
                                desk.valuesBefore(actor, id).values()));
            case MEAN -> empty.with(numbers, Aggregate.mean(form, values.values()));
            case LIST -> listed(empty, values, row, texts);
        };
    }

    private static List<Choice> rows(SheetForm form, Texts texts) {
        return form.tables().stream()
                .flatMap(table -> table.rows().stream()
                        .filter(row -> !row.heading())
                        .map(row -> new Choice(
                                table.no() + "." + row.no(),
                                "B" + table.no() + " – " + CollectionWords.name(row.words(), texts))))
                .toList();
    }

    /// One row of the form, with a line for each unit.
    private Together listed(Together of, Map<UnitId, Map<CellKey, String>> values, String asked, Texts texts) {
        var choices = rows(of.form(), texts);
        var wanted = choices.stream()
                .map(Choice::value)
                .filter(asked::equals)
                .findFirst()
                .or(() -> choices.stream().map(Choice::value).findFirst());
        if (wanted.isEmpty()) {
            return of;
        }
        int dot = wanted.get().indexOf('.');
        var table = of.form()
                .table(Integer.parseInt(wanted.get().substring(0, dot)))
                .orElseThrow();
        var row = table.row(Integer.parseInt(wanted.get().substring(dot + 1))).orElseThrow();
        var cells = new HashMap<CellKey, String>();
        var lines = new ArrayList<SheetTable.Row>();
        var sorted = values.keySet().stream()
                .sorted(Comparator.comparing(unit -> units.get(unit).fullName(), CollectionWords.order()))
                .toList();
        for (var unit : sorted) {
            var name = units.get(unit).fullName();
            int no = lines.size() + 1;
            var line = new SheetTable.Row(no, new Wording(name, name), String.valueOf(no), "", "", false);
            lines.add(line);
            var own = values.getOrDefault(unit, Map.of());
            table.columns()
                    .forEach(
                            column -> cells.put(table.key(line, column), own.getOrDefault(table.key(row, column), "")));
        }
        var listed = new SheetTable(table.no(), row.words(), table.columns(), lines, Map.of());
        cells.values().removeIf(String::isEmpty);
        return of.with(new SheetForm(List.of(listed), List.of(), List.of()), new Computed(cells, Map.of()));
    }
}
