package vn.xaso.procedures.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.FeeItem;
import vn.xaso.procedures.ProcedureVersion.Status;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.domain.Flag.Field;
import vn.xaso.procedures.domain.FlagBook;
import vn.xaso.procedures.domain.NewVersion;
import vn.xaso.procedures.domain.Versions;

/// What an official who looks after the catalogue may do with it.
@Service
@Transactional
public class CatalogueDesk {

    private final Versions versions;
    private final FlagBook flags;
    private final Procedures procedures;
    private final Clock clock;

    CatalogueDesk(Versions versions, FlagBook flags, Procedures procedures, Clock clock) {
        this.versions = versions;
        this.flags = flags;
        this.procedures = procedures;
        this.clock = clock;
    }

    /// The value is right as it is.
    public void clearFlag(Actor actor, UUID flag, String note) {
        actor.require(Right.MANAGE_CATALOGUE);
        flags.clear(flag, actor, note, clock.instant());
    }

    public void correctTimeLimit(Actor actor, UUID flag, TimeLimit limit, String note) {
        correct(actor, flag, Field.TIME_LIMIT, note, version -> next(version, limit, version.fees()));
    }

    public void correctFee(Actor actor, UUID flag, FeeItem fee, String note) {
        correct(actor, flag, Field.FEE, note, version -> next(version, version.limit(), List.of(fee)));
    }

    public void publish(Actor actor, UUID draft) {
        actor.require(Right.MANAGE_CATALOGUE);
        versions.publish(draft, LocalDate.now(clock));
    }

    /// Open cases keep the version they were received with; new ones get the corrected one.
    private void correct(Actor actor, UUID id, Field field, String note, UnaryOperator<ProcedureVersion> correction) {
        actor.require(Right.MANAGE_CATALOGUE);
        var flag = flags.get(id);
        var old = procedures.version(flag.version());
        var next = correction.apply(old);
        var digest = versions.lastDigest(old.code(), old.source().name());
        versions.add(new NewVersion(next, List.of(), digest == null ? "" : digest, null));
        flags.move(old.id(), next.id());
        flags.clearField(next.id(), field, actor, note, clock.instant());
        if (old.status() == Status.PUBLISHED) {
            versions.publish(next.id(), LocalDate.now(clock));
        }
    }

    private ProcedureVersion next(ProcedureVersion old, @Nullable TimeLimit limit, List<FeeItem> fees) {
        return old.corrected(Ids.next(), versions.nextNumber(old.code()), LocalDate.now(clock), limit, fees);
    }
}
