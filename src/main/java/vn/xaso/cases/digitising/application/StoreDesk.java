package vn.xaso.cases.digitising.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.facts.CaseFacts;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.PersonalId;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.procedures.Procedures;
import vn.xaso.vault.Owner;
import vn.xaso.vault.PaperKinds;
import vn.xaso.vault.PaperOffer;
import vn.xaso.vault.PaperReuse;
import vn.xaso.vault.Vault;
import vn.xaso.vault.VaultPaper;

/// The store of the applicant of a case, for the office that handles it: each look is written into the audit trail, and
/// each use is shown to the owner.
@Service
public class StoreDesk {

    private final DigitisingAccess access;
    private final CaseFiles cases;
    private final Vault vault;
    private final FileStore files;
    private final Procedures procedures;
    private final Book book;

    StoreDesk(
            DigitisingAccess access, CaseFiles cases, Vault vault, FileStore files, Procedures procedures, Book book) {
        this.access = access;
        this.cases = cases;
        this.vault = vault;
        this.files = files;
        this.procedures = procedures;
        this.book = book;
    }

    /// Where it is written down.
    @org.springframework.stereotype.Component
    record Book(AuditTrail audit, ApplicationEventPublisher announcer, TransactionTemplate transaction, Clock clock) {}

    /// @param here what this office keeps of the applicant
    /// @param wanted what the procedure asks for and the store has, wherever
    public record Looked(CaseFile caseFile, List<VaultPaper> here, List<Wanted> wanted, List<PaperReuse> used) {}

    /// @param there the case has this paper already
    public record Wanted(RequiredPaper paper, PaperOffer offer, boolean there) {}

    /// Nothing where the applicant has no personal number.
    public Optional<Looked> look(Actor actor, UUID caseId) {
        return Objects.requireNonNull(book.transaction().execute(status -> {
            var caseFile = access.open(actor, caseId);
            return owner(caseFile).map(owner -> look(actor, caseFile, owner));
        }));
    }

    private Looked look(Actor actor, CaseFile caseFile, Owner owner) {
        book.audit().record(actor, actor.unit(), "vault.read", subject(caseFile), "");
        var there = cases.papers(caseFile);
        var wanted = new ArrayList<Wanted>();
        for (var paper : procedures.version(caseFile.procedureVersion()).papers()) {
            boolean has = there.stream()
                    .anyMatch(one -> Integer.valueOf(paper.order()).equals(one.paperNo()));
            vault.offers(actor.unit(), owner, PaperKinds.acceptedAs(paper.name()))
                    .forEach(offer -> wanted.add(new Wanted(paper, offer, has)));
        }
        return new Looked(
                caseFile, vault.list(actor.unit(), owner), wanted, vault.reusesFor(actor.unit(), caseFile.id()));
    }

    /// Puts a paper of the store to the case. The owner reads by whom, when and for what. Call it outside of any
    /// transaction: the paper may lie with another office.
    public void use(Actor actor, UUID caseId, int paperNo, UUID paperId) {
        var caseFile = Objects.requireNonNull(book.transaction().execute(status -> access.open(actor, caseId)));
        var owner = owner(caseFile).orElseThrow(() -> new Absent("store of case " + caseId));
        var required = required(caseFile, paperNo);
        var offer = vault.offers(actor.unit(), owner, PaperKinds.acceptedAs(required.name())).stream()
                .filter(one -> one.id().equals(paperId))
                .findFirst()
                .orElseThrow(() -> new Refusal("digitising.refusal.gone"));
        var file = vault.open(owner, paperId);
        book.transaction().executeWithoutResult(status -> use(actor, caseFile, required, offer, file));
    }

    private void use(Actor actor, CaseFile caseFile, RequiredPaper required, PaperOffer offer, CheckedFile file) {
        var now = book.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        var by = AuditedBy.official(actor);
        var stored = files.store(by, actor.unit(), file);
        attach(caseFile, required, stored.id(), now);
        var procedure = procedures.version(caseFile.procedureVersion());
        var title = offer.paper() == null ? required.name() : offer.paper().title();
        var code = caseFile.code() == null ? "" : caseFile.code().text();
        var owner = owner(caseFile).orElseThrow();
        vault.recordReuse(
                by,
                owner,
                new PaperReuse(
                        actor.unit(),
                        caseFile.id(),
                        offer.id(),
                        offer.unit(),
                        title,
                        code,
                        procedure.name(),
                        now,
                        actor.account(),
                        actor.name()));
        book.announcer().publishEvent(new CaseFacts.Changed(caseFile.unit(), caseFile.id()));
    }

    private void attach(CaseFile caseFile, RequiredPaper required, UUID file, Instant now) {
        var papers = cases.papers(caseFile);
        int no = papers.stream().mapToInt(CasePaper::no).max().orElse(0) + 1;
        cases.addPaper(
                caseFile,
                new CasePaper(no, required.order(), required.name(), CasePaper.Kind.ELECTRONIC, 1, file, now));
    }

    /// Writes down that a paper was taken although the store has it.
    public void takenAgain(Actor actor, UUID caseId, String kind, String why) {
        book.transaction().executeWithoutResult(status -> {
            var caseFile = access.open(actor, caseId);
            book.audit().record(actor, actor.unit(), "vault.ask-again", subject(caseFile), kind + ": " + why);
        });
    }

    /// Marks a paper of this office as no longer good.
    public void revoke(Actor actor, UUID caseId, UUID paperId, String why) {
        actor.require(Right.ISSUE_DOCUMENTS);
        book.transaction().executeWithoutResult(status -> {
            var caseFile = access.open(actor, caseId);
            boolean theirs = owner(caseFile).stream()
                    .flatMap(owner -> vault.list(actor.unit(), owner).stream())
                    .anyMatch(paper -> paper.id().equals(paperId));
            if (!theirs) {
                throw new Absent("paper " + paperId);
            }
            vault.revoke(AuditedBy.official(actor), actor.unit(), paperId, why);
        });
    }

    private RequiredPaper required(CaseFile caseFile, int no) {
        return procedures.version(caseFile.procedureVersion()).papers().stream()
                .filter(paper -> paper.order() == no)
                .findFirst()
                .orElseThrow(() -> new Absent("paper " + no));
    }

    public static Optional<Owner> owner(CaseFile caseFile) {
        return Optional.ofNullable(caseFile.applicant().personalId())
                .flatMap(PersonalId::read)
                .map(Owner::person);
    }

    private static String subject(CaseFile caseFile) {
        return caseFile.code() == null
                ? caseFile.id().toString()
                : caseFile.code().text();
    }
}
