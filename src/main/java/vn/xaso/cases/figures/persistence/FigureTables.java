package vn.xaso.cases.figures.persistence;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.cases.figures.domain.FieldFigures;
import vn.xaso.cases.figures.domain.ReportPeriod;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;

/// Puts what was counted by procedure together by field.
@Component
public class FigureTables {

    private final FigureQuery query;
    private final Procedures procedures;
    private final Clock clock;

    FigureTables(FigureQuery query, Procedures procedures, Clock clock) {
        this.query = query;
        this.procedures = procedures;
        this.clock = clock;
    }

    /// @param rows by the name of the field
    public record Table(List<FieldFigures> rows) {

        public FieldFigures total() {
            return rows.stream().reduce(FieldFigures.NOTHING, FieldFigures::plus);
        }

        /// The procedures of a field; without a field those of all.
        public Set<String> procedures(String field) {
            return rows.stream()
                    .filter(row -> row.field().equals(field))
                    .map(FieldFigures::procedures)
                    .findFirst()
                    .orElseGet(() -> field.isEmpty() ? total().procedures() : Set.of());
        }
    }

    /// @param other the name of what is in no field, such as a procedure that nobody knows any more
    public Table make(FigureQuery.Asked asked, ReportPeriod period, String other) {
        var fields = new HashMap<String, FieldFigures>();
        var known = new HashMap<String, String>();
        for (var count : query.counts(asked)) {
            var field = known.computeIfAbsent(
                    count.procedure(),
                    code -> find(code, period).map(ProcedureVersion::field).orElse(other));
            fields.compute(
                    field,
                    (name, figures) -> Objects.requireNonNullElseGet(figures, () -> FieldFigures.none(name))
                            .with(count.procedure(), count.cell(), count.cases()));
        }
        var order = Collator.getInstance(Locale.of("vi"));
        return new Table(fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order::compare))
                .map(Map.Entry::getValue)
                .toList());
    }

    /// The procedure as it was in force in the period, or as it is today where the catalogue does not go back so far.
    public Optional<ProcedureVersion> find(String code, ReportPeriod period) {
        return ProcedureCode.find(code)
                .flatMap(procedure -> Stream.of(period.last(), period.first(), LocalDate.now(clock))
                        .flatMap(day -> procedures.findInForce(procedure, day).stream())
                        .findFirst());
    }
}
