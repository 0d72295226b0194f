package vn.xaso.portal.web;

import java.util.Optional;
import java.util.function.Function;
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
                .flatMap(unit -> UnitScope.of(unit).call(() -> question.apply(unit)));
    }
}
