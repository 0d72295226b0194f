package vn.xaso.cases.crossing.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.cases.crossing.domain.Crossings;
import vn.xaso.cases.crossing.domain.Supplement;
import vn.xaso.cases.crossing.domain.Supplements;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;

/// Where a citizen hands in, at the unit that received the case, what the unit that decides asked for.
///
/// Law: NĐ 118/2025/NĐ-CP
@Service("crossingSupplementDesk")
@Transactional
public class SupplementDesk {

    private static final int LONGEST = 2_000;

    private final Crossings crossings;
    private final CrossingDesk desk;
    private final Supplements supplements;
    private final FileStore files;
    private final AuditTrail audit;
    private final ApplicationEventPublisher announcer;
    private final OfficeClock clock = new OfficeClock();

    SupplementDesk(
            Crossings crossings,
            CrossingDesk desk,
            Supplements supplements,
            FileStore files,
            AuditTrail audit,
            ApplicationEventPublisher announcer) {
        this.crossings = crossings;
        this.desk = desk;
        this.supplements = supplements;
        this.files = files;
        this.audit = audit;
        this.announcer = announcer;
    }

    /// @param brought files that were looked into
    public void supply(Actor actor, UUID id, String note, List<CheckedFile> brought) {
        actor.require(Right.RECEIVE_CASES);
        var crossing = desk.get(actor, id);
        var words = SearchText.tidy(note);
        if (!crossing.isAsked()) {
            throw new Refusal("crossing.refusal.notAsked");
        }
        if (supplements.of(crossing).stream().anyMatch(one -> one.toldAt() == null)) {
            throw new Refusal("crossing.refusal.onItsWay");
        }
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Refusal("crossing.refusal.supplement", LONGEST);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var by = new Crossing.Receiver(actor.person(), actor.name(), actor.position());
        var supplement = new Supplement(Ids.next(), actor.unit(), id, now, by, words, null);
        supplements.add(crossing, supplement, papers(actor, crossing, brought, now));
        audit.record(actor, actor.unit(), "crossing.supplement", crossing.code().text(), "");
        announcer.publishEvent(new CrossingPosted(actor.unit(), now));
    }

    private List<CasePaper> papers(Actor actor, Crossing crossing, List<CheckedFile> brought, Instant now) {
        int no = crossings.papers(crossing).stream()
                .mapToInt(CasePaper::no)
                .max()
                .orElse(0);
        var papers = new ArrayList<CasePaper>();
        for (var file : brought) {
            var stored = files.store(AuditedBy.official(actor), actor.unit(), file);
            papers.add(new CasePaper(++no, null, file.name(), CasePaper.Kind.ELECTRONIC, 1, stored.id(), now));
        }
        return papers;
    }

    @Transactional(readOnly = true)
    public List<Handed> handed(Actor actor, Crossing crossing) {
        return supplements.of(crossing).stream()
                .map(one -> new Handed(one, supplements.papers(one)))
                .toList();
    }

    public record Handed(Supplement supplement, List<CasePaper> papers) {}
}
