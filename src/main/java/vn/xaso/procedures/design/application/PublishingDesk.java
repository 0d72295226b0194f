package vn.xaso.procedures.design.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.Sha256;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.design.domain.Design;
import vn.xaso.procedures.design.domain.Designs;
import vn.xaso.procedures.design.domain.ProcedureFile;
import vn.xaso.procedures.design.domain.VersionSheet;
import vn.xaso.procedures.domain.FlagBook;
import vn.xaso.procedures.domain.NewVersion;
import vn.xaso.procedures.domain.Versions;

/// Where a design becomes a version: who wrote it asks, somebody else publishes it or sends it back.
@Service
@Transactional
public class PublishingDesk {

    private final Designs designs;
    private final Versions versions;
    private final FlagBook flags;
    private final AuditTrail audit;
    private final Clock clock;

    PublishingDesk(Designs designs, Versions versions, FlagBook flags, AuditTrail audit, Clock clock) {
        this.designs = designs;
        this.versions = versions;
        this.flags = flags;
        this.audit = audit;
        this.clock = clock;
    }

    public void ask(Actor actor, UUID id, int seen, LocalDate from) {
        actor.require(Right.MANAGE_CATALOGUE);
        var after = DesignDesk.seen(designs.get(id), seen).asked(from, today(), hand(actor));
        save(after);
        note(actor, after, "catalogue.design.ask", from.toString());
    }

    public void sendBack(Actor actor, UUID id, int seen, String why) {
        actor.require(Right.MANAGE_CATALOGUE);
        var after = DesignDesk.seen(designs.get(id), seen).sentBack(why, hand(actor));
        save(after);
        note(actor, after, "catalogue.design.send-back", why);
    }

    /// Open cases keep the version they were received with. Where the day has passed meanwhile, today counts.
    public ProcedureVersion publish(Actor actor, UUID id, int seen) {
        actor.require(Right.MANAGE_CATALOGUE);
        var before = DesignDesk.seen(designs.get(id), seen);
        var from = later(before.publishFrom(), today());
        var version = VersionSheet.of(before.content())
                .numbered(Ids.next(), versions.nextNumber(before.content().code()), from);
        var after = before.published(version.id(), from, hand(actor));
        var digest = Sha256.hex(ProcedureFile.of(version).toString());
        versions.add(new NewVersion(version, List.of(), digest, null));
        if (before.base() != null) {
            flags.move(before.base(), version.id());
        }
        versions.publish(version.id(), from);
        save(after);
        note(actor, after, "catalogue.design.publish", version.number() + ": " + from);
        return version;
    }

    private static LocalDate later(@Nullable LocalDate asked, LocalDate today) {
        return asked == null || asked.isBefore(today) ? today : asked;
    }

    private void save(Design after) {
        if (!designs.save(after)) {
            throw new Overtaken("design " + after.id());
        }
    }

    private Design.Hand hand(Actor actor) {
        return new Design.Hand(actor.person(), actor.name(), clock.instant());
    }

    private void note(Actor actor, Design design, String act, String note) {
        audit.record(actor, actor.unit(), act, design.content().code().value(), note);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
