package vn.xaso.cases.web.citizen;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.persistence.CitizenCaseQuery;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.directory.Units;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The citizen's drafts and cases.
@Controller
class OwnCaseListController {

    private static final int PAGE = 50;
    private static final List<String> PARTS = List.of("waiting", "drafts", "running", "over");

    private final CitizenCaseQuery query;
    private final Procedures procedures;
    private final Units units;
    private final Clock clock;
    private final Pages pages;

    OwnCaseListController(CitizenCaseQuery query, Procedures procedures, Units units, Clock clock, Pages pages) {
        this.query = query;
        this.procedures = procedures;
        this.units = units;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/ho-so")
    View list(Citizen citizen, @RequestParam(name = "truoc", required = false) @Nullable UUID before, Texts texts) {
        var rows = UnitScope.ofCitizen(citizen.account()).call(() -> query.list(before, PAGE + 1));
        var shown = rows.subList(0, Math.min(rows.size(), PAGE));
        var older = rows.size() > PAGE ? "/ho-so?truoc=" + shown.getLast().id() : "";
        var parts = new ArrayList<OwnCaseListPage.Part>();
        for (var key : PARTS) {
            var lines = shown.stream()
                    .filter(row -> key.equals(part(row.state())))
                    .map(row -> line(row, texts))
                    .toList();
            if (!lines.isEmpty()) {
                parts.add(new OwnCaseListPage.Part(key, lines));
            }
        }
        return pages.show("cases/web/citizen/ownCaseListPage", new OwnCaseListPage(parts, older));
    }

    private static String part(CaseState state) {
        return switch (state) {
            case DRAFT -> "drafts";
            case NEEDS_FIX_BEFORE_ACCEPT, WAIT_SUPPLEMENT, WAIT_PAYMENT, RESULT_ISSUED, NEGATIVE_RESULT -> "waiting";
            case REFUSED, RETURNED_RESULT, WITHDRAWN, STOPPED -> "over";
            default -> "running";
        };
    }

    private OwnCaseListPage.Line line(CitizenCaseQuery.Row row, Texts texts) {
        var asked = "waiting".equals(part(row.state())) ? texts.of("cases.own.asked." + row.state()) : "";
        return new OwnCaseListPage.Line(
                Pathways.of(row.id()) + (row.state() == CaseState.DRAFT ? "/to-khai" : ""),
                Pathways.name(procedures.version(row.procedureVersion()), texts),
                row.code() == null ? "" : row.code(),
                units.get(row.unit()).fullName(),
                CaseWords.tag(row.state(), texts),
                CaseWords.due(row.dueAt(), row.finishedAt(), row.state(), clock.instant(), texts),
                asked);
    }
}
