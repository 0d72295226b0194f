package vn.xaso.indicators.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.forms.Wording;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Measures;
import vn.xaso.indicators.Period;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.KnownFigures;

/// Counts of cases and documents over the days of a report.
@Component
class MeasureFigures implements KnownFigures {

    private static final String KEY = "measures.";
    private static final Set<Measure> OFFERED = EnumSet.of(
            Measure.RECEIVED,
            Measure.RECEIVED_ONLINE,
            Measure.FEE_CASES,
            Measure.PAID_ONLINE,
            Measure.ENDED,
            Measure.ENDED_IN_TIME,
            Measure.DIGITISED,
            Measure.DOCUMENTS_RECEIVED,
            Measure.DOCUMENTS_HANDLED,
            Measure.DOCUMENTS_ISSUED,
            Measure.DOCUMENTS_SIGNED);

    private final Measures measures;
    private final FigureWordings words;

    MeasureFigures(Measures measures, FigureWordings words) {
        this.measures = measures;
        this.words = words;
    }

    @Override
    public List<Figure> offered() {
        return OFFERED.stream()
                .map(measure -> new Figure(
                        KEY + measure.column(), words.of("reporting.measure." + measure), Wording.NONE, Wording.NONE))
                .toList();
    }

    @Override
    public Map<Asked, Value> values(Set<Asked> asked, UnitId unit, LocalDate from, LocalDate to) {
        var sums = measures.together(Set.of(unit), Period.own(from, to), DataSet.LOCAL);
        var values = new HashMap<Asked, Value>();
        for (var one : asked) {
            OFFERED.stream()
                    .filter(measure -> one.key().equals(KEY + measure.column()))
                    .forEach(measure -> values.put(one, new Value(BigDecimal.valueOf(sums.get(measure)), "")));
        }
        return values;
    }
}
