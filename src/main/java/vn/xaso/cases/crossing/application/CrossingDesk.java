package vn.xaso.cases.crossing.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.CaseNumbers;
import vn.xaso.cases.application.CounterDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.cases.crossing.domain.Crossings;
import vn.xaso.files.CheckedFile;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;

/// The counter that receives for another unit of the province, and gives its result to the citizen.
///
/// Law: NĐ 118/2025/NĐ-CP; TT 03/2025/TT-VPCP
@Service
@Transactional
public class CrossingDesk {

    private static final int LONGEST_PROOF = 500;

    private final Crossings crossings;
    private final CounterDesk counter;
    private final CaseNumbers numbers;
    private final AuditTrail audit;
    private final ApplicationEventPublisher announcer;
    private final CompetentUnits competent;
    private final OfficeClock clock = new OfficeClock();

    CrossingDesk(
            Crossings crossings,
            CounterDesk counter,
            CaseNumbers numbers,
            AuditTrail audit,
            ApplicationEventPublisher announcer,
            CompetentUnits competent) {
        this.crossings = crossings;
        this.counter = counter;
        this.numbers = numbers;
        this.audit = audit;
        this.announcer = announcer;
        this.competent = competent;
    }

    /// Receives a case that another unit decides: code and day are those of this counter. Taking the same request in
    /// twice is the same as taking it in once.
    ///
    /// @param wanted names the unit that decides as `unit` and this one as `receivedAt`
    public Crossing takeIn(Actor actor, NewCase wanted, Map<Integer, CheckedFile> scans) {
        actor.require(Right.RECEIVE_CASES);
        var known = crossings.findByRequest(actor.unit(), wanted.requestKey());
        if (known.isPresent()) {
            return known.get();
        }
        competent.require(actor.unit(), wanted.unit(), wanted.procedure().code());
        var papers = counter.withScans(actor, wanted.at(actor.unit()), scans).papers();
        var now = now();
        var crossing = new Crossing(
                Ids.next(),
                actor.unit(),
                wanted.unit(),
                numbers.next(actor.unit(), now),
                new Crossing.Matter(
                        wanted.procedure().code().value(),
                        wanted.procedure().name(),
                        wanted.applicant().name(),
                        wanted.applicant().phone()),
                wanted.requestKey(),
                now,
                new Crossing.Receiver(actor.person(), actor.name(), actor.position()),
                new Crossing.Standing(null, CaseState.ACCEPTED, 0, null, null, null, null, ""),
                null);
        crossings.add(crossing, SentContent.write(wanted), papers);
        audit.record(actor, actor.unit(), "crossing.take-in", crossing.code().text(), "");
        announcer.publishEvent(new CrossingPosted(actor.unit(), now));
        return crossing;
    }

    @Transactional(readOnly = true)
    public Crossing get(Actor actor, UUID id) {
        if (!mayRead(actor)) {
            throw new Absent("right to see received cases");
        }
        return crossings.find(actor.unit(), id).orElseThrow(() -> new Absent("crossing " + id));
    }

    public static boolean mayRead(Actor actor) {
        return List.of(Right.READ_CASES, Right.RECEIVE_CASES, Right.RETURN_RESULTS).stream()
                .anyMatch(actor::may);
    }

    /// Gives the result to the citizen here; the unit that decides learns of it.
    public Crossing handOver(Actor actor, UUID id, String proof) {
        actor.require(Right.RETURN_RESULTS);
        var crossing = get(actor, id);
        if (!crossing.mayHandOver()) {
            throw new Refusal("crossing.refusal.notNow");
        }
        var words = SearchText.tidy(proof);
        if (words.isEmpty() || words.length() > LONGEST_PROOF) {
            throw new Refusal("crossing.refusal.proof", LONGEST_PROOF);
        }
        var now = now();
        if (!crossings.handOver(crossing, new Crossing.HandedOver(now, actor.name(), words))) {
            throw new Refusal("crossing.refusal.notNow");
        }
        audit.record(actor, actor.unit(), "crossing.hand-over", crossing.code().text(), "");
        announcer.publishEvent(new CrossingPosted(actor.unit(), now));
        return crossing;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
