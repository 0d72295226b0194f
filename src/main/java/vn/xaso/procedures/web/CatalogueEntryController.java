package vn.xaso.procedures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion.Status;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.application.CatalogueDesk;
import vn.xaso.procedures.persistence.FlagQuery;
import vn.xaso.procedures.persistence.VersionQuery;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Shows officials a procedure with all its versions, and publishes drafts.
@Controller
class CatalogueEntryController {

    private final VersionQuery versions;
    private final FlagQuery flags;
    private final Procedures procedures;
    private final CatalogueDesk desk;
    private final Clock clock;
    private final Pages pages;

    CatalogueEntryController(
            VersionQuery versions,
            FlagQuery flags,
            Procedures procedures,
            CatalogueDesk desk,
            Clock clock,
            Pages pages) {
        this.versions = versions;
        this.flags = flags;
        this.procedures = procedures;
        this.desk = desk;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/office/catalogue/{code}")
    View show(
            @PathVariable("code") String code,
            @RequestParam(name = "version", defaultValue = "0") int number,
            Actor actor,
            Texts texts) {
        var rows = versions.versions(ProcedureCode.asked(code).value());
        var shown = rows.stream()
                .filter(row -> number == 0 || row.number() == number)
                .findFirst()
                .orElseThrow(() -> new Absent("procedure " + code));
        return pages.show("procedures/web/catalogueEntryPage", page(shown, rows, actor, texts));
    }

    @PostMapping("/office/catalogue/{code}/publications")
    View publish(@PathVariable("code") String code, @RequestParam("draft") UUID draft, Actor actor) {
        desk.publish(actor, draft);
        return SeeOther.to("/office/catalogue/" + ProcedureCode.asked(code));
    }

    private CatalogueEntryPage page(
            VersionQuery.VersionRow shown, List<VersionQuery.VersionRow> rows, Actor actor, Texts texts) {
        var version = procedures.version(shown.id());
        var words = new CatalogueWords(texts);
        boolean mayCheck = actor.may(Right.MANAGE_CATALOGUE);
        return new CatalogueEntryPage(
                ProcedurePage.of(version, texts),
                rows.stream()
                        .map(row -> new CatalogueEntryPage.VersionRow(
                                row.number(),
                                words.status(row.status()),
                                texts.day(row.validFrom()),
                                row.validTo() == null ? "" : texts.day(row.validTo()),
                                words.source(row.source()),
                                row.id().equals(shown.id())))
                        .toList(),
                version.internalSteps().stream()
                        .map(step -> new CatalogueEntryPage.Step(
                                step.order(),
                                step.name(),
                                texts.of("procedures.position." + step.positionKind())
                                        + (step.officeKind() == null
                                                ? ""
                                                : ", " + texts.of("procedures.office." + step.officeKind())),
                                step.hours() == 0 ? "–" : texts.of("procedures.hours", step.hours())))
                        .toList(),
                version.internalSteps().stream().mapToInt(step -> step.hours()).sum(),
                flags.open(shown.id()),
                mayCheck,
                mayCheck && version.status() == Status.DRAFT ? shown.id().toString() : null,
                procedures.closedAt(actor.unit(), LocalDate.now(clock)).contains(version.code()),
                actor.may(Right.CLOSE_PROCEDURES));
    }
}
