package vn.xaso.indicators.directives.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.directory.Staff;
import vn.xaso.indicators.directives.domain.Directive;
import vn.xaso.indicators.directives.domain.DirectiveStep;
import vn.xaso.indicators.directives.domain.Directives;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Ends what leaders asked, urged and assigned when the case or the document that it is about is over. Safe to repeat:
/// what is over ends once.
@Component
public class DirectiveEnding {

    private static final Logger LOG = LoggerFactory.getLogger(DirectiveEnding.class);
    private static final int MOST_UNITS = 20_000;
    private static final int PAGE = 200;

    private final Directives directives;
    private final Matters matters;
    private final Staff staff;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DirectiveEnding(
            Directives directives,
            Matters matters,
            Staff staff,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.directives = directives;
        this.matters = matters;
        this.staff = staff;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    void walk() {
        for (var unit : staff.unitsWithOffices(MOST_UNITS)) {
            try {
                of(unit);
            } catch (RuntimeException fault) {
                LOG.warn("Directives of {} whose matter is over stay open; the next round tries again", unit, fault);
            }
        }
    }

    /// Outside any transaction.
    public void of(UnitId unit) {
        UnitScope.of(unit).run(() -> {
            @Nullable UUID after = null;
            do {
                var last = after;
                after = Objects.requireNonNull(transaction.execute(status -> page(unit, last)))
                        .last();
            } while (after != null);
        });
    }

    /// @param last the last directive that was looked at, or null where there are no more
    private record Looked(@Nullable UUID last) {}

    private Looked page(UnitId unit, @Nullable UUID after) {
        var open = directives.following(unit, after, PAGE);
        matters.over(unit, open).forEach(one -> end(unit, one));
        return new Looked(open.size() < PAGE ? null : open.getLast().id());
    }

    private void end(UnitId unit, Directive directive) {
        directives.hold(unit, directive.id());
        if (!directives.isOpen(unit, directive.id())) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var step = new DirectiveStep(
                Ids.next(), directive.id(), DirectiveStep.Kind.OVER, "", now, new Directive.Signer(null, "", ""));
        directives.add(unit, step, true);
        audit.record(
                AuditedBy.SYSTEM, unit, "directive.over", directive.id().toString(), DirectiveDesk.about(directive));
    }
}
