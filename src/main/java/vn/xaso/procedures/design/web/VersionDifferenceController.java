package vn.xaso.procedures.design.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.design.application.DesignDesk;
import vn.xaso.procedures.persistence.VersionQuery;
import vn.xaso.procedures.persistence.VersionQuery.VersionRow;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// What changed from one version to another, or from a version to the design that comes from it.
@Controller
class VersionDifferenceController {

    private static final String PAGE = "procedures/design/web/versionDifferencePage";
    private static final String CATALOGUE = "/office/catalogue/";

    private final DesignDesk desk;
    private final VersionQuery versions;
    private final Procedures procedures;
    private final VersionDifferences differences;
    private final Pages pages;

    VersionDifferenceController(
            DesignDesk desk,
            VersionQuery versions,
            Procedures procedures,
            VersionDifferences differences,
            Pages pages) {
        this.desk = desk;
        this.versions = versions;
        this.procedures = procedures;
        this.differences = differences;
        this.pages = pages;
    }

    @GetMapping(DesignWords.HERE + "/{id}/differences")
    View ofDesign(Actor actor, @PathVariable UUID id, Texts texts) {
        var design = desk.get(actor, id);
        if (design.base() == null) {
            throw new Absent("what design " + id + " comes from");
        }
        var before = procedures.version(Objects.requireNonNull(design.base()));
        var lead = texts.of("design.difference.ofDesign", before.number());
        var asked = new VersionDifferences.Asked(DesignWords.href(design), lead, "", List.of());
        return pages.show(PAGE, differences.page(before, design.content(), asked, texts));
    }

    /// Without numbers: the newest version beside the one before.
    @GetMapping(CATALOGUE + "{code}/differences")
    View ofVersions(
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            Texts texts) {
        var known = ProcedureCode.asked(code);
        var rows = versions.versions(known.value());
        if (rows.isEmpty()) {
            throw new Absent("procedure " + code);
        }
        var after = pick(rows, to, rows.getFirst());
        var before = pick(rows, from, rows.get(Math.min(rows.indexOf(after) + 1, rows.size() - 1)));
        var choices = rows.stream()
                .map(row -> new Choice(
                        String.valueOf(row.number()),
                        texts.of("design.difference.version", row.number(), texts.day(row.validFrom()))))
                .toList();
        var asked = new VersionDifferences.Asked(
                CATALOGUE + known, texts.of("design.difference.lead"), CATALOGUE + known + "/differences", choices);
        return pages.show(
                PAGE, differences.page(procedures.version(before.id()), procedures.version(after.id()), asked, texts));
    }

    private static VersionRow pick(List<VersionRow> rows, int number, VersionRow otherwise) {
        return rows.stream().filter(row -> row.number() == number).findFirst().orElse(otherwise);
    }
}
