package vn.xaso.cases.figures.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.xaso.cases.facts.FieldTable;
import vn.xaso.cases.figures.domain.FieldFigures;
import vn.xaso.cases.figures.domain.Figure;
import vn.xaso.cases.figures.domain.ReportPeriod;
import vn.xaso.kernel.UnitId;

/// The report table in numbers only, for those who report it.
@Component
class FieldTables implements FieldTable {

    private static final String NO_FIELD = "";

    private final FigureTables tables;
    private final Clock clock;

    FieldTables(FigureTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Map<String, Map<Integer, Long>> of(UnitId unit, LocalDate from, LocalDate to) {
        var period = ReportPeriod.days(from, to);
        var asked = new FigureQuery.Asked(unit, period.begins(), period.until(clock.instant()));
        var fields = new HashMap<String, Map<Integer, Long>>();
        for (var row : tables.make(asked, period, NO_FIELD).rows()) {
            fields.put(row.field(), columns(row));
        }
        return fields;
    }

    @Override
    public String href(UnitId unit, LocalDate from, LocalDate to) {
        return "/office/figures?period=days&from=" + from + "&to=" + to + "&unit=" + unit;
    }

    private static Map<Integer, Long> columns(FieldFigures row) {
        var columns = new HashMap<Integer, Long>();
        for (var figure : Figure.values()) {
            if (figure.isColumn()) {
                columns.put(figure.column(), row.of(figure));
            }
        }
        columns.put(STOPPED, row.of(Figure.STOPPED));
        return columns;
    }
}
