package vn.xaso.search.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.xaso.kernel.UnitId;
import vn.xaso.search.Facet;

/// What may be found at all: the units that act, the keys of the asking person, the chosen facets.
public record Filter(Set<UnitId> units, Set<String> keys, Map<Facet, String> chosen) {

    /// The first and the last day of the chosen year.
    public Optional<Days> days() {
        var year = chosen.get(Facet.YEAR);
        if (year == null || !year.matches("\\d{4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(year);
        return Optional.of(new Days(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31)));
    }

    public record Days(LocalDate first, LocalDate last) {}
}
