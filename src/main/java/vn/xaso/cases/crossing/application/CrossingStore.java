package vn.xaso.cases.crossing.application;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.files.CheckedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.vault.Owner;
import vn.xaso.vault.PaperOffer;
import vn.xaso.vault.PaperReuse;
import vn.xaso.vault.Vault;

/// Puts papers of the applicant's store to a case that is received for another unit. The owner reads by whom, when and
/// for what.
///
/// Law: 45/2020/NĐ-CP art. 16
@Service
public class CrossingStore {

    private final Vault vault;
    private final AuditTrail audit;
    private final OfficeClock clock = new OfficeClock();

    /// @param order the paper of the procedure for which it stands
    public record Chosen(int order, String name, PaperOffer offer) {

        String title() {
            var paper = offer.paper();
            return paper == null ? name : paper.title();
        }
    }

    public record Filled(NewCase wanted, Map<Integer, CheckedFile> scans) {}

    CrossingStore(Vault vault, AuditTrail audit) {
        this.vault = vault;
        this.audit = audit;
    }

    /// Call it outside of any transaction: the papers may lie with other offices.
    public Filled fill(NewCase wanted, Map<Integer, CheckedFile> scans, Owner owner, List<Chosen> chosen) {
        var papers = new ArrayList<>(wanted.papers());
        var files = new HashMap<>(scans);
        int no = papers.stream().mapToInt(CasePaper::no).max().orElse(0);
        for (var one : chosen) {
            no++;
            papers.add(new CasePaper(no, one.order(), one.name(), CasePaper.Kind.ELECTRONIC, 1, null, clock.instant()));
            files.put(no, vault.open(owner, one.offer().id()));
        }
        return new Filled(wanted.with(papers), Map.copyOf(files));
    }

    @Transactional
    public void used(Actor actor, Crossing crossing, Owner owner, List<Chosen> chosen) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (var one : chosen) {
            vault.recordReuse(
                    AuditedBy.official(actor),
                    owner,
                    new PaperReuse(
                            actor.unit(),
                            crossing.id(),
                            one.offer().id(),
                            one.offer().unit(),
                            one.title(),
                            crossing.code().text(),
                            crossing.matter().procedureName(),
                            now,
                            actor.account(),
                            actor.name()));
        }
    }

    /// A paper was taken although the store has it.
    @Transactional
    public void takenAgain(Actor actor, Crossing crossing, String kind, String why) {
        audit.record(actor, actor.unit(), "vault.ask-again", crossing.code().text(), kind + ": " + why);
    }
}
