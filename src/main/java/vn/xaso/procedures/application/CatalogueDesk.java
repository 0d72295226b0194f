package vn.xaso.procedures.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.ProcedureVersion.Status;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.domain.Correction;
import vn.xaso.procedures.domain.Flag;
import vn.xaso.procedures.domain.FlagBook;
import vn.xaso.procedures.domain.NewVersion;
import vn.xaso.procedures.domain.Versions;

/// What an official who looks after the catalogue may do with it.
@Service
@Transactional
public class CatalogueDesk {

    private static final int LONGEST_NOTE = 500;

    private final Versions versions;
    private final FlagBook flags;
    private final Procedures procedures;
    private final AuditTrail audit;
    private final Clock clock;

    CatalogueDesk(Versions versions, FlagBook flags, Procedures procedures, AuditTrail audit, Clock clock) {
        this.versions = versions;
        this.flags = flags;
        this.procedures = procedures;
        this.audit = audit;
        this.clock = clock;
    }

    /// The value is right as it is.
    public void clearFlag(Actor actor, UUID id, String note) {
        actor.require(Right.MANAGE_CATALOGUE);
        var flag = flags.get(id);
        flags.clear(id, actor, note, clock.instant());
        note(actor, "catalogue.clear." + word(flag.field()), flag.code(), note);
    }

    /// Makes the next version. Open cases keep the version they were received with; new ones get the corrected one.
    public void correct(Actor actor, UUID id, Correction correction, String note) {
        actor.require(Right.MANAGE_CATALOGUE);
        var flag = flags.get(id);
        if (flag.field() != correction.field()) {
            throw new Absent("flag " + id + " of " + correction.field());
        }
        var old = procedures.version(flag.version());
        var number = versions.nextNumber(old.code());
        var next = old.corrected(Ids.next(), number, LocalDate.now(clock), correction.in(old.values()));
        var digest = versions.lastDigest(old.code(), old.source().name());
        versions.add(new NewVersion(next, List.of(), digest == null ? "" : digest, null));
        flags.move(old.id(), next.id());
        flags.clearField(next.id(), correction.field(), actor, note, clock.instant());
        note(actor, "catalogue.correct." + word(correction.field()), flag.code(), old.number() + " → " + number);
        if (old.status() == Status.PUBLISHED) {
            versions.publish(next.id(), LocalDate.now(clock));
        }
    }

    public void publish(Actor actor, UUID draft) {
        actor.require(Right.MANAGE_CATALOGUE);
        var version = procedures.version(draft);
        versions.publish(draft, LocalDate.now(clock));
        note(actor, "catalogue.publish", version.code().value(), String.valueOf(version.number()));
    }

    private void note(Actor actor, String act, String code, String note) {
        audit.record(actor, actor.unit(), act, code, note.substring(0, Math.min(note.length(), LONGEST_NOTE)));
    }

    private static String word(Flag.Field field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
