package vn.xaso.cases.fees.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.xaso.cases.outside.persistence.OutsideCaseQuery;
import vn.xaso.identity.ApiClient;
import vn.xaso.identity.ApiScope;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.PaymentStories;

/// Lets another system follow the money of a case.
@RestController
class ApiPaymentController {

    private final OutsideCaseQuery cases;
    private final PaymentStories stories;

    ApiPaymentController(OutsideCaseQuery cases, PaymentStories stories) {
        this.cases = cases;
        this.stories = stories;
    }

    @GetMapping("/api/v1/cases/{code}/payment")
    ApiPayment show(ApiClient client, @PathVariable String code) {
        client.require(ApiScope.CASES_READ);
        var file = UnitScope.of(client.units())
                .call(() -> cases.find(client.units(), code))
                .orElseThrow(() -> new Absent("case of no unit of the token"));
        return UnitScope.of(file.unit()).call(() -> ApiPayment.of(file, stories.of(file.unit(), file.id())));
    }
}
