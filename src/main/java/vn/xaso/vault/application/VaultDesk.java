package vn.xaso.vault.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.vault.NewPaper;
import vn.xaso.vault.Owner;
import vn.xaso.vault.PaperKinds;
import vn.xaso.vault.PaperOffer;
import vn.xaso.vault.PaperReuse;
import vn.xaso.vault.Vault;
import vn.xaso.vault.VaultPaper;
import vn.xaso.vault.VaultPaper.Status;
import vn.xaso.vault.domain.Notices;
import vn.xaso.vault.domain.Replacement;
import vn.xaso.vault.domain.VaultPapers;
import vn.xaso.vault.domain.VaultPapers.Mark;

/// Where papers are put into the store, taken out again, and marked.
@Service
class VaultDesk implements Vault {

    private static final int LONGEST_TITLE = 300;

    private final VaultPapers papers;
    private final Notices notices;
    private final FileStore files;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    VaultDesk(
            VaultPapers papers,
            Notices notices,
            FileStore files,
            AuditTrail audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.papers = papers;
        this.notices = notices;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public VaultPaper keep(AuditedBy by, UnitId unit, NewPaper wanted) {
        var title = SearchText.tidy(wanted.title());
        var paper = new VaultPaper(
                Ids.next(),
                unit,
                wanted.owner(),
                PaperKinds.of(title),
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE),
                wanted.marks(),
                wanted.source(),
                Status.VALID,
                null,
                null,
                wanted.file().id(),
                wanted.file().sha256(),
                wanted.caseId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return Objects.requireNonNull(transaction.execute(status -> {
            for (var older : papers.list(unit, paper.owner())) {
                if (Replacement.isBy(older, paper)) {
                    papers.mark(older, Status.REPLACED, paper.storedAt(), new Mark(null, paper.id()));
                }
            }
            papers.add(paper, wanted.confirmations());
            if (wanted.source() != VaultPaper.Source.RESULT) { // the issue of a result has its own row in the trail
                audit.record(by, unit, "vault.keep", paper.id().toString(), paper.kind() + ", " + paper.source());
            }
            return paper;
        }));
    }

    @Override
    public List<PaperOffer> offers(UnitId unit, Owner owner, Collection<String> kinds) {
        return Objects.requireNonNull(transaction.execute(status -> notices.good(owner, kinds, today()).stream()
                .map(notice -> offer(unit, owner, notice))
                .filter(offer -> offer.paper() == null || offer.paper().isGood(today()))
                .toList()));
    }

    private PaperOffer offer(UnitId unit, Owner owner, Notices.Notice notice) {
        var own = notice.unit().equals(unit)
                ? papers.find(unit, notice.paper())
                        .filter(paper -> paper.owner().equals(owner))
                        .orElse(null)
                : null;
        return new PaperOffer(notice.paper(), notice.unit(), notice.kind(), own);
    }

    @Override
    public List<VaultPaper> goodOf(Owner owner, Collection<String> kinds) {
        var found = Objects.requireNonNull(transaction.execute(status -> notices.good(owner, kinds, today())));
        var where = found.stream().map(Notices.Notice::unit).collect(Collectors.toUnmodifiableSet());
        return UnitScope.of(where)
                .call(() -> Objects.requireNonNull(transaction.execute(status -> found.stream()
                        .flatMap(notice -> papers.find(notice.unit(), notice.paper()).stream())
                        .filter(paper -> paper.owner().equals(owner) && paper.isGood(today()))
                        .toList())));
    }

    @Override
    public List<VaultPaper> list(UnitId unit, Owner owner) {
        return Objects.requireNonNull(transaction.execute(status -> papers.list(unit, owner)));
    }

    @Override
    public CheckedFile open(Owner owner, UUID id) {
        var where = Objects.requireNonNull(transaction.execute(status -> notices.whereabouts(owner)));
        return UnitScope.of(where)
                .call(() -> transaction.execute(status -> {
                    var paper = where.stream()
                            .flatMap(unit -> papers.find(unit, id).stream())
                            .filter(found -> found.owner().equals(owner) && found.isGood(today()))
                            .findFirst()
                            .orElseThrow(() -> new Absent("paper " + id));
                    var file = files.get(paper.unit(), paper.file());
                    return new CheckedFile(file.name(), file.kind(), files.read(file), file.pageCount());
                }));
    }

    @Override
    public void recordReuse(AuditedBy by, Owner owner, PaperReuse reuse) {
        transaction.executeWithoutResult(status -> {
            papers.addReuse(owner, reuse);
            audit.record(
                    by,
                    reuse.unit(),
                    "vault.reuse",
                    reuse.caseCode().isEmpty() ? reuse.caseId().toString() : reuse.caseCode(),
                    reuse.paper().toString());
        });
    }

    @Override
    public List<PaperReuse> reusesFor(UnitId unit, UUID caseId) {
        return Objects.requireNonNull(transaction.execute(status -> papers.reusesFor(unit, caseId)));
    }

    @Override
    public Set<UUID> casesWithReuse(Set<UnitId> units, Set<UUID> cases) {
        return Objects.requireNonNull(transaction.execute(status -> papers.casesWithReuse(units, cases)));
    }

    @Override
    public void revoke(AuditedBy by, UnitId unit, UUID id, String why) {
        if (why.isBlank()) {
            throw new Refusal("vault.refusal.why");
        }
        transaction.executeWithoutResult(status -> {
            var paper = papers.find(unit, id).orElseThrow(() -> new Absent("paper " + id));
            if (paper.status() != Status.VALID) {
                throw new Refusal("vault.refusal.notValid");
            }
            papers.mark(paper, Status.REVOKED, clock.instant(), new Mark(SearchText.tidy(why), null));
            audit.record(by, unit, "vault.revoke", id.toString(), paper.kind());
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
    }
}
