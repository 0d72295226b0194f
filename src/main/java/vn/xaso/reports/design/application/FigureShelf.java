package vn.xaso.reports.design.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.KnownFigures;

/// All figures that the parts of the house know.
@Component
public class FigureShelf {

    private final ObjectProvider<KnownFigures> sources;

    FigureShelf(ObjectProvider<KnownFigures> sources) {
        this.sources = sources;
    }

    public List<KnownFigures.Figure> offered() {
        return sources.orderedStream()
                .flatMap(source -> source.offered().stream())
                .sorted(Comparator.comparing(KnownFigures.Figure::key))
                .toList();
    }

    public Set<String> keys() {
        return offered().stream().map(KnownFigures.Figure::key).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<KnownFigures.Value> value(String key, String argument, UnitId unit, LocalDate from, LocalDate to) {
        return sources.orderedStream()
                .filter(source -> source.offered().stream()
                        .anyMatch(figure -> figure.key().equals(key)))
                .findFirst()
                .flatMap(source -> source.value(key, argument, unit, from, to));
    }
}
