package vn.xaso.cases.web.citizen;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.application.ApplicationDesk;
import vn.xaso.cases.application.ApplicationDesk.Brought;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.files.CheckedFile;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.PersonalId;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.ui.Texts;
import vn.xaso.vault.Owner;
import vn.xaso.vault.PaperKinds;
import vn.xaso.vault.PaperReuse;
import vn.xaso.vault.PaperWords;
import vn.xaso.vault.Vault;
import vn.xaso.vault.VaultPaper;

/// Offers an applicant what lies in the own store for the papers that a procedure asks for.
@Component
class OwnStore {

    private final OwnCases own;
    private final ApplicationDesk desk;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OwnStore(OwnCases own, ApplicationDesk desk, Vault vault, TransactionTemplate transaction, Clock clock) {
        this.own = own;
        this.desk = desk;
        this.vault = vault;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// By the field of the paper.
    Map<String, List<PaperStepPage.Offer>> offers(Citizen citizen, OwnCase found, Texts texts) {
        var offers = new LinkedHashMap<String, List<PaperStepPage.Offer>>();
        var good = good(citizen, found);
        for (var paper : found.procedure().papers()) {
            var kinds = PaperKinds.acceptedAs(paper.name());
            var words = good.stream()
                    .filter(one -> kinds.contains(one.kind()))
                    .map(one -> new PaperStepPage.Offer(
                            paper.order() + ":" + one.id(), one.title(), PaperWords.facts(one, texts)))
                    .toList();
            if (!words.isEmpty() && found.papersOf(paper.order()).isEmpty()) {
                offers.put(vn.xaso.cases.web.citizen.PaperWords.field(paper.order()), words);
            }
        }
        return offers;
    }

    private List<VaultPaper> good(Citizen citizen, OwnCase found) {
        var kinds = new HashSet<String>();
        found.procedure().papers().forEach(paper -> kinds.addAll(PaperKinds.acceptedAs(paper.name())));
        return owner(citizen).map(owner -> vault.goodOf(owner, kinds)).orElseGet(List::of);
    }

    /// @param chosen the number of the paper and the id of the one in the store, as the page offered them
    void use(Citizen citizen, OwnCase found, String chosen) {
        int colon = chosen.indexOf(':');
        if (!chosen.matches("\\d{1,3}:[0-9a-f-]{36}")) {
            throw new Absent("paper " + chosen);
        }
        int order = Integer.parseInt(chosen.substring(0, colon));
        var id = UUID.fromString(chosen.substring(colon + 1));
        var required = found.procedure().papers().stream()
                .filter(paper -> paper.order() == order)
                .findFirst()
                .orElseThrow(() -> new Absent("paper " + order));
        var paper = good(citizen, found).stream()
                .filter(one -> one.id().equals(id))
                .filter(one -> PaperKinds.acceptedAs(required.name()).contains(one.kind()))
                .findFirst()
                .orElseThrow(() -> new Absent("paper " + id));
        var file = vault.open(paper.owner(), id);
        own.act(
                citizen,
                found.caseFile().id(),
                unit -> transaction.executeWithoutResult(
                        status -> use(citizen, unit, found, new Chosen(required, paper, file))));
    }

    private record Chosen(RequiredPaper required, VaultPaper paper, CheckedFile file) {}

    private void use(Citizen citizen, UnitId unit, OwnCase found, Chosen chosen) {
        var caseId = found.caseFile().id();
        var required = chosen.required();
        desk.bring(citizen, unit, caseId, List.of(new Brought(required.order(), required.name(), chosen.file())));
        var code = found.caseFile().code();
        vault.recordReuse(
                AuditedBy.citizen(citizen.account()),
                chosen.paper().owner(),
                new PaperReuse(
                        unit,
                        caseId,
                        chosen.paper().id(),
                        chosen.paper().unit(),
                        chosen.paper().title(),
                        code == null ? "" : code.text(),
                        found.procedure().name(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        citizen.account(),
                        citizen.name()));
    }

    private static Optional<Owner> owner(Citizen citizen) {
        return PersonalId.read(citizen.personalId()).map(Owner::person);
    }
}
