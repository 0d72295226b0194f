package vn.xaso.procedures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.FlowPictures;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion.Status;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.persistence.FlagQuery;
import vn.xaso.procedures.persistence.VersionQuery;
import vn.xaso.ui.Texts;

/// Makes the page of a procedure with all its versions.
@Component
class CatalogueEntryPages {

    private final VersionQuery versions;
    private final FlagQuery flags;
    private final Procedures procedures;
    private final FlowPictures pictures;
    private final Clock clock;

    CatalogueEntryPages(
            VersionQuery versions, FlagQuery flags, Procedures procedures, FlowPictures pictures, Clock clock) {
        this.versions = versions;
        this.flags = flags;
        this.procedures = procedures;
        this.pictures = pictures;
        this.clock = clock;
    }

    /// @param number of the version to show; 0 for the newest
    CatalogueEntryPage make(Actor actor, String code, int number, Texts texts) {
        var rows = versions.versions(ProcedureCode.asked(code).value());
        var shown = rows.stream()
                .filter(row -> number == 0 || row.number() == number)
                .findFirst()
                .orElseThrow(() -> new Absent("procedure " + code));
        return page(shown, rows, actor, texts);
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
                version.id(),
                pictures.of(version, texts),
                flags.open(shown.id()),
                mayCheck,
                mayCheck && version.status() == Status.DRAFT ? shown.id().toString() : null,
                procedures.closedAt(actor.unit(), LocalDate.now(clock)).contains(version.code()),
                actor.may(Right.CLOSE_PROCEDURES));
    }
}
