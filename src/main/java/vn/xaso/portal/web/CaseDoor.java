package vn.xaso.portal.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseCode;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Finds the unit by the agency code in front of a case code, and asks inside its scope.
@Component
class CaseDoor {

    private final Units units;

    CaseDoor(Units units) {
        this.units = units;
    }

    <T> Optional<T> ask(CaseCode code, Function<UnitId, Optional<T>> question) {
        return units.findByAgencyCode(code.agencyCode())
                .map(Unit::id)
                .flatMap(unit -> places(unit)
                        .flatMap(ask -> ask.get().stream())
                        .map(place -> UnitScope.of(place).call(() -> question.apply(place)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /// The unit itself; after a merger the one that goes on with its cases, or those whose code it took over.
    private Stream<Supplier<Collection<UnitId>>> places(UnitId unit) {
        return Stream.of(() -> List.of(unit), () -> units.keepersOf(unit), () -> units.keptBy(unit));
    }
}
