package vn.xaso.cases.web.api;

import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.xaso.cases.domain.DesignedSteps;
import vn.xaso.cases.linked.web.CaseLinks;
import vn.xaso.cases.outside.persistence.OutsideCaseQuery;
import vn.xaso.directory.Units;
import vn.xaso.identity.ApiClient;
import vn.xaso.identity.ApiScope;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Texts;

/// Lets another system follow a case.
@RestController
@RequestMapping("/api/v1/cases/{code}")
class ApiCaseController {

    private final OutsideCaseQuery cases;
    private final Procedures procedures;
    private final Units units;
    private final DesignedSteps steps;
    private final CaseLinks links;

    ApiCaseController(
            OutsideCaseQuery cases, Procedures procedures, Units units, DesignedSteps steps, CaseLinks links) {
        this.links = links;
        this.steps = steps;
        this.cases = cases;
        this.procedures = procedures;
        this.units = units;
    }

    @GetMapping
    ApiCase show(ApiClient client, @PathVariable String code, Texts texts) {
        var file = asked(client, () -> cases.find(client.units(), code));
        return UnitScope.of(file.unit())
                .call(() -> ApiCase.of(
                        file,
                        procedures.version(file.procedureVersion()),
                        units.get(file.unit()),
                        steps.open(file),
                        links.of(file),
                        texts));
    }

    @GetMapping("/events")
    ApiEvents events(ApiClient client, @PathVariable String code, Texts texts) {
        return ApiEvents.of(asked(client, () -> cases.follow(client.units(), code)), texts);
    }

    private static <T> T asked(ApiClient client, ScopedValue.CallableOp<Optional<T>, RuntimeException> query) {
        client.require(ApiScope.CASES_READ);
        return UnitScope.of(client.units()).call(query).orElseThrow(() -> new Absent("case of no unit of the token"));
    }
}
