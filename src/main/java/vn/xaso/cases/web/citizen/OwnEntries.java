package vn.xaso.cases.web.citizen;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.CasePrints;
import vn.xaso.cases.persistence.CitizenCaseQuery;
import vn.xaso.cases.persistence.OwnThingQuery;
import vn.xaso.cases.persistence.OwnThingQuery.Thing;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ResultDocument;
import vn.xaso.search.Readers;
import vn.xaso.search.SearchEntry;
import vn.xaso.search.SearchEntry.Facets;
import vn.xaso.search.SearchEntry.Key;
import vn.xaso.search.SearchEntry.Shown;
import vn.xaso.ui.Texts;

/// What can be found of one case of a citizen, in the words that the citizen reads on its page.
record OwnEntries(CitizenCaseQuery.Row row, ProcedureVersion procedure, String commune, Texts texts) {

    /// None of these entries is ever put into an index.
    private static final Readers NOBODY = new Readers(Set.of());

    /// A result is the applicant's to see once the office has issued it.
    boolean isTold(Thing thing) {
        return thing.kind() != OwnThingQuery.Kind.RESULT
                || CaseState.DECIDED.contains(row.state())
                || row.state() == CaseState.RETURNED_RESULT;
    }

    SearchEntry entry(Thing thing) {
        return switch (thing.kind()) {
            case TYPED -> itself(thing);
            case PAPER -> part(thing, new Shown(thing.name(), code(), name()), "");
            case NOTICE -> notice(thing);
            case RESULT ->
                part(thing, new Shown(texts.of("cases.own.find.result", name()), thing.name(), code()), results());
        };
    }

    private SearchEntry itself(Thing typed) {
        boolean draft = row.state() == CaseState.DRAFT;
        var submitted = row.submittedAt();
        var state = "cases.state." + row.state();
        var body = String.join(
                " · ",
                procedure.name(),
                Objects.requireNonNullElse(procedure.nameEn(), ""),
                procedure.code().value(),
                commune,
                texts.of(state),
                typed.name(),
                typed.words());
        return new SearchEntry(
                new Key(row.unit(), draft ? "DRAFT" : "CASE", row.id()),
                day(submitted == null ? Ids.madeAt(row.id()) : submitted),
                href(),
                new Shown(name(), code(), ""),
                body,
                new Facets(name(), commune, draft ? "" : state),
                NOBODY);
    }

    private SearchEntry notice(Thing thing) {
        var act = CaseAct.valueOf(thing.name());
        var note = OwnCasePages.NOTE_FOR_APPLICANT.contains(act) ? thing.words() : "";
        var title = texts.of("cases.print." + CasePrints.numberOf(act));
        return part(thing, new Shown(title, code(), note.isEmpty() ? name() : name() + " · " + note), "");
    }

    private SearchEntry part(Thing thing, Shown shown, String body) {
        var id = row.id() + " " + thing.kind() + " " + thing.no();
        return new SearchEntry(
                new Key(row.unit(), thing.kind().name(), UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))),
                day(thing.at()),
                href(),
                shown,
                body,
                new Facets(name(), commune, ""),
                NOBODY);
    }

    private String results() {
        return procedure.results().stream().map(ResultDocument::name).collect(Collectors.joining(" · "));
    }

    private String href() {
        return Pathways.of(row.id()) + (row.state() == CaseState.DRAFT ? "/to-khai" : "");
    }

    private String name() {
        return Pathways.name(procedure, texts);
    }

    private String code() {
        return Objects.requireNonNullElse(row.code(), "");
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, OfficeClock.ZONE);
    }
}
