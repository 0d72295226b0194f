package vn.xaso.cases.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.xaso.cases.linked.web.CaseLinks;
import vn.xaso.cases.outside.application.OutsideDesk;
import vn.xaso.cases.outside.domain.OutsideRequests.OutsideRequest;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.identity.ApiClient;
import vn.xaso.identity.ApiScope;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Texts;

/// Takes a case that another system hands in.
@RestController
class ApiSubmissionController {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final ApiApplications applications;
    private final OutsideDesk desk;
    private final Procedures procedures;
    private final Units units;
    private final CaseLinks links;
    private final Clock clock;

    ApiSubmissionController(
            ApiApplications applications,
            OutsideDesk desk,
            Procedures procedures,
            Units units,
            CaseLinks links,
            Clock clock) {
        this.links = links;
        this.applications = applications;
        this.desk = desk;
        this.procedures = procedures;
        this.units = units;
        this.clock = clock;
    }

    @PostMapping("/api/v1/cases")
    ResponseEntity<ApiCase> submit(
            ApiClient client,
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Texts texts)
            throws IOException {
        client.require(ApiScope.CASES_SUBMIT);
        if (key == null || !KEY.matcher(key).matches()) {
            throw new ApiBody.Unreadable("cases.api.key");
        }
        var body = ApiBody.read(request);
        var unit = unit(client, body.json().path("unit").asString("").strip());
        var submitted = UnitScope.of(unit.id()).call(() -> {
            var application = applications.read(body.json(), unit, texts);
            var asked = new OutsideRequest(client.token(), key, body.digest());
            return desk.submit(client, asked, application.wanted(), application.papers());
        });
        var file = submitted.caseFile();
        var linked = UnitScope.of(unit.id()).call(() -> links.of(file));
        var answer = submitted.isNew()
                ? ResponseEntity.created(URI.create("/api/v1/cases/" + file.id()))
                : ResponseEntity.ok().location(URI.create("/api/v1/cases/" + file.id()));
        return answer.body(
                ApiCase.of(file, procedures.version(file.procedureVersion()), unit, List.of(), linked, texts));
    }

    private Unit unit(ApiClient client, String code) {
        var unit = units.findByCode(code, LocalDate.now(clock)).orElseThrow(() -> new Absent("unit " + code));
        client.require(unit.id());
        return unit;
    }
}
