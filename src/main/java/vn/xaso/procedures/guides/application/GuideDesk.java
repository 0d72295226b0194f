package vn.xaso.procedures.guides.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.guides.domain.Guide;
import vn.xaso.procedures.guides.domain.GuideCheck;
import vn.xaso.procedures.guides.domain.Guides;

/// Where who looks after the catalogue writes the questions that lead to a procedure.
@Service
@Transactional
public class GuideDesk {

    private final Guides guides;
    private final AuditTrail audit;
    private final Clock clock;

    GuideDesk(Guides guides, AuditTrail audit, Clock clock) {
        this.guides = guides;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Guides.Kept> list(Actor actor) {
        actor.require(Right.MANAGE_CATALOGUE);
        return guides.all();
    }

    @Transactional(readOnly = true)
    public Guides.Kept get(Actor actor, String key) {
        actor.require(Right.MANAGE_CATALOGUE);
        return guides.find(key).orElseThrow(() -> new Absent("guide " + key));
    }

    public void begin(Actor actor, String key, String title) {
        actor.require(Right.MANAGE_CATALOGUE);
        if (!key.matches("[a-z0-9-]{2,60}")) {
            throw new Refusal("guides.error.key");
        }
        var guide = new Guide(key, title, "", "", false, List.of(), List.of());
        if (!guides.add(guide, actor.name(), clock.instant())) {
            throw new Refusal("guides.error.keyTaken");
        }
        audit.record(actor, actor.unit(), "catalogue.guide.begin", key, title);
    }

    /// @param seen the revision that the person had open
    public void write(Actor actor, Guide guide, int seen) {
        actor.require(Right.MANAGE_CATALOGUE);
        GuideCheck.check(guide);
        if (!guides.save(guide, seen, actor.name(), clock.instant())) {
            throw new Overtaken("guide " + guide.key());
        }
        audit.record(actor, actor.unit(), "catalogue.guide.write", guide.key(), guide.title());
    }
}
