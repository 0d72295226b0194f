package vn.xaso.reports.entry.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.xaso.directory.Units;
import vn.xaso.identity.ApiClient;
import vn.xaso.identity.ApiScope;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.reports.entry.application.SentReports;
import vn.xaso.reports.entry.persistence.SentReportQuery;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.ui.Texts;

/// Lets other systems read the reports that were sent.
@RestController
class ApiReportController {

    private final SentReportQuery query;
    private final SentReports sent;
    private final Units units;

    ApiReportController(SentReportQuery query, SentReports sent, Units units) {
        this.query = query;
        this.sent = sent;
        this.units = units;
    }

    @JsonInclude
    record Found(List<Item> items, @Nullable String next) {}

    record Item(
            UUID id,
            String unit,
            String unitName,
            String name,
            String period,
            LocalDate from,
            LocalDate to,
            LocalDate dueOn,
            int version,
            String sentAt,
            String sha256) {}

    record Whole(Item report, List<Value> values) {}

    /// @param table 0 for a text
    record Value(String cell, int table, String row, String column, String value) {}

    @GetMapping("/api/v1/reports")
    Found list(ApiClient client, @RequestParam(required = false) @Nullable String after, Texts texts) {
        client.require(ApiScope.REPORTS_READ);
        var place = after == null ? null : ReportListPages.place(after);
        var slice = UnitScope.of(client.units()).call(() -> query.page(client.units(), place));
        return new Found(slice.rows().stream().map(row -> item(row, texts)).toList(), slice.next());
    }

    @GetMapping("/api/v1/reports/{id}")
    Whole show(ApiClient client, @PathVariable String id, Texts texts) {
        client.require(ApiScope.REPORTS_READ);
        var wanted = ReportListPages.place(id);
        return UnitScope.of(client.units()).call(() -> {
            var row = wanted == null ? null : query.find(client.units(), wanted).orElse(null);
            if (row == null) {
                throw new Absent("report of no unit of the token");
            }
            var form = sent.sheet(row.form());
            var values = new ArrayList<Value>();
            sent.read(row.unit(), row.id(), row.version())
                    .cells()
                    .forEach((key, value) -> values.add(value(form, key, value, texts)));
            return new Whole(item(row, texts), values);
        });
    }

    private Item item(SentReportQuery.Row row, Texts texts) {
        var unit = units.get(row.unit());
        return new Item(
                row.id(),
                unit.code(),
                unit.fullName(),
                ReportWords.name(row.name(), texts),
                row.period().code(),
                row.period().first(),
                row.period().last(),
                row.dueOn(),
                row.version(),
                OfficeClock.rfc3339(row.sentAt()),
                row.sha256());
    }

    private static Value value(SheetForm form, CellKey key, String value, Texts texts) {
        var table = form.table(key.table());
        var row = table.flatMap(one -> one.row(key.row()))
                .map(one -> ReportWords.name(one.words(), texts))
                .orElse("");
        var column = table.flatMap(one -> one.column(key.column()))
                .map(one -> ReportWords.name(one.words(), texts))
                .orElse(key.isText() ? ReportWords.place(form, key, texts) : "");
        return new Value(key.toString(), key.table(), row, column, value);
    }
}
