package vn.xaso.indicators.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.cases.facts.FieldTable;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.KnownFigures;

/// The columns of table II.06, for a field of procedures or for all.
///
/// Law: 01/2020/TT-VPCP (table II.06)
@Component
class CaseTableFigures implements KnownFigures {

    private static final String KEY = "cases.II06.";

    private final FieldTable table;
    private final FigureWordings words;

    CaseTableFigures(FieldTable table, FigureWordings words) {
        this.table = table;
        this.words = words;
    }

    @Override
    public List<Figure> offered() {
        return Stream.concat(
                        IntStream.rangeClosed(FieldTable.FIRST_COLUMN, FieldTable.LAST_COLUMN)
                                .boxed(),
                        Stream.of(FieldTable.STOPPED))
                .map(this::figure)
                .toList();
    }

    private Figure figure(int column) {
        var name = words.of("reporting.table." + column);
        var told = new Wording(
                words.of("reporting.table", name.vi()).vi(),
                words.of("reporting.table", name.en()).en());
        return new Figure(KEY + column, told, words.of("reporting.unit.cases"), words.of("reporting.field"));
    }

    @Override
    public Map<Asked, Value> values(Set<Asked> asked, UnitId unit, LocalDate from, LocalDate to) {
        var fields = table.of(unit, from, to);
        var href = table.href(unit, from, to);
        var named = asked.stream().map(Asked::argument).collect(Collectors.toSet());
        return asked.stream()
                .collect(Collectors.toMap(
                        one -> one, one -> new Value(BigDecimal.valueOf(cases(fields, one, named)), href)));
    }

    private static long cases(Map<String, Map<Integer, Long>> fields, Asked asked, Set<String> named) {
        int column = Integer.parseInt(asked.key().substring(KEY.length()));
        return fields.entrySet().stream()
                .filter(field -> asked.argument().isEmpty()
                        || (asked.argument().equals(Asked.REST)
                                ? !named.contains(field.getKey())
                                : asked.argument().equals(field.getKey())))
                .mapToLong(field -> field.getValue().getOrDefault(column, 0L))
                .sum();
    }
}
