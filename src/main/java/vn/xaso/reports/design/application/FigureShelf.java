package vn.xaso.reports.design.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// Each part is asked once for all that it offers.
    public Map<KnownFigures.Asked, KnownFigures.Value> values(
            Set<KnownFigures.Asked> asked, UnitId unit, LocalDate from, LocalDate to) {
        var found = new HashMap<KnownFigures.Asked, KnownFigures.Value>();
        sources.orderedStream().forEach(source -> {
            var keys = source.offered().stream().map(KnownFigures.Figure::key).collect(Collectors.toSet());
            var own = asked.stream().filter(one -> keys.contains(one.key())).collect(Collectors.toSet());
            if (!own.isEmpty()) {
                found.putAll(source.values(own, unit, from, to));
            }
        });
        return found;
    }
}
