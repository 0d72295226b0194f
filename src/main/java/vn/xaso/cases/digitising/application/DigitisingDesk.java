package vn.xaso.cases.digitising.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.application.CaseWording;
import vn.xaso.cases.digitising.domain.Scan;
import vn.xaso.cases.digitising.domain.Scans;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.facts.CaseFacts;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.files.StoredFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.Pin;
import vn.xaso.vault.NewPaper;
import vn.xaso.vault.NewPaper.Confirmation;
import vn.xaso.vault.NewPaper.Confirmation.How;
import vn.xaso.vault.Owner;
import vn.xaso.vault.Vault;
import vn.xaso.vault.VaultPaper.Marks;
import vn.xaso.vault.VaultPaper.Source;

/// Where an official confirms what a scan is: the copy is signed, put to the case and into the applicant's store, all
/// or nothing.
///
/// Law: 01/2023/TT-VPCP
@Service
@Transactional
public class DigitisingDesk {

    private final DigitisingAccess access;
    private final Scans scans;
    private final CaseFiles cases;
    private final FileStore files;
    private final Vault vault;
    private final Bench bench;

    DigitisingDesk(DigitisingAccess access, Scans scans, CaseFiles cases, FileStore files, Vault vault, Bench bench) {
        this.access = access;
        this.scans = scans;
        this.cases = cases;
        this.files = files;
        this.vault = vault;
        this.bench = bench;
    }

    /// What lies on every bench.
    @org.springframework.stereotype.Component
    record Bench(@Lazy ElectronicCopy copy, AuditTrail audit, ApplicationEventPublisher announcer, Clock clock) {}

    public enum Signer {
        OFFICIAL,
        OFFICE
    }

    /// What the official confirmed.
    ///
    /// @param paperNo the required paper of the procedure, or null for one that nobody asked for
    /// @param owner whose store it enters, or null for nobody's
    /// @param compared the official held the original beside it; only then it is signed
    public record Confirmed(
            @Nullable Integer paperNo,
            String title,
            Marks marks,
            @Nullable Owner owner,
            boolean compared,
            Signer signer) {}

    public Scan confirm(Actor actor, UUID caseId, UUID id, Confirmed confirmed, Pin pin) {
        var caseFile = access.open(actor, caseId);
        var scan = access.scan(actor, caseId, id);
        if (scan.state() != Scan.State.OPEN) {
            throw new Refusal("digitising.refusal.done");
        }
        if (confirmed.title().isBlank()) {
            throw new Refusal("digitising.refusal.title");
        }
        var now = bench.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        var before = files.get(actor.unit(), scan.file());
        var file = confirmed.compared() ? signed(actor, scan, before, confirmed, pin, now) : before;
        int no = attach(caseFile, confirmed, file, now);
        var vaultId = keep(actor, caseFile, confirmed, file);
        scans.end(scan, new Scans.Ending(Scan.State.DONE, file.id(), no, vaultId, confirmed.compared(), now));
        var subject = caseFile.code() == null
                ? caseFile.id().toString()
                : caseFile.code().text();
        bench.audit().record(actor, actor.unit(), "case.digitise", subject, String.valueOf(no));
        bench.announcer().publishEvent(new CaseFacts.Changed(caseFile.unit(), caseFile.id()));
        return access.scan(actor, caseId, id);
    }

    private StoredFile signed(Actor actor, Scan scan, StoredFile before, Confirmed confirmed, Pin pin, Instant now) {
        var pdf = files.read(before);
        var signed = confirmed.signer() == Signer.OFFICE
                ? bench.copy().signedByOffice(actor, pdf, pin, CaseWording.committee(actor.unitName()), now)
                : bench.copy().signedByOfficial(actor, pdf, pin, now);
        var file = new CheckedFile(before.name(), FileKind.PDF, signed, scan.pages());
        return files.store(AuditedBy.official(actor), actor.unit(), file);
    }

    /// A paper that lies on the counter gets its copy; beside a file that the citizen sent the copy is one more.
    private int attach(CaseFile caseFile, Confirmed confirmed, StoredFile file, Instant now) {
        var papers = cases.papers(caseFile);
        var onCounter = papers.stream()
                .filter(paper -> paper.file() == null
                        && paper.paperNo() != null
                        && Objects.equals(paper.paperNo(), confirmed.paperNo()))
                .findFirst();
        if (onCounter.isPresent()) {
            var paper = onCounter.get();
            cases.removePaper(caseFile, paper.no());
            cases.addPaper(
                    caseFile,
                    new CasePaper(
                            paper.no(),
                            paper.paperNo(),
                            paper.name(),
                            paper.kind(),
                            paper.quantity(),
                            file.id(),
                            paper.addedAt()));
            return paper.no();
        }
        int no = papers.stream().mapToInt(CasePaper::no).max().orElse(0) + 1;
        var kind = confirmed.compared() ? CasePaper.Kind.ORIGINAL : CasePaper.Kind.ELECTRONIC;
        cases.addPaper(caseFile, new CasePaper(no, confirmed.paperNo(), confirmed.title(), kind, 1, file.id(), now));
        return no;
    }

    private @Nullable UUID keep(Actor actor, CaseFile caseFile, Confirmed confirmed, StoredFile file) {
        var owner = confirmed.owner();
        if (owner == null) {
            return null;
        }
        var confirmations = confirmed.compared()
                ? List.of(by(actor, How.COMPARED), by(actor, How.SIGNED))
                : List.<Confirmation>of();
        var source = confirmed.compared() ? Source.DIGITISED : Source.UPLOADED;
        var paper =
                new NewPaper(owner, confirmed.title(), confirmed.marks(), source, file, caseFile.id(), confirmations);
        return vault.keep(AuditedBy.official(actor), actor.unit(), paper).id();
    }

    private static Confirmation by(Actor actor, How how) {
        return new Confirmation(how, actor.account(), actor.name(), actor.position());
    }
}
