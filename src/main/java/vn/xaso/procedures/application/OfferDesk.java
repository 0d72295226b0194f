package vn.xaso.procedures.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.domain.Closing;
import vn.xaso.procedures.domain.Closings;

/// Where the administrator of a unit says which procedures it does not take, and takes them again.
@Service
@Transactional
public class OfferDesk {

    private final Closings closings;
    private final Procedures procedures;
    private final AuditTrail audit;
    private final Clock clock;

    OfferDesk(Closings closings, Procedures procedures, AuditTrail audit, Clock clock) {
        this.closings = closings;
        this.procedures = procedures;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Closing> list(Actor actor) {
        actor.require(Right.CLOSE_PROCEDURES);
        return closings.list(actor.unit());
    }

    public void close(Actor actor, ProcedureCode code, LocalDate from, String reason) {
        actor.require(Right.CLOSE_PROCEDURES);
        var closing = Closing.beginning(code, from, reason, LocalDate.now(clock));
        if (procedures.findInForce(code, from).isEmpty()) {
            throw new Refusal("procedures.refusal.notInForce");
        }
        closing.checkAgainst(closings.list(actor.unit()));
        closings.add(actor.unit(), closing);
        audit.record(actor, actor.unit(), "procedure.close", code.value(), from + ": " + reason);
    }

    /// Takes the procedure again from today.
    public void reopen(Actor actor, ProcedureCode code, LocalDate from) {
        actor.require(Right.CLOSE_PROCEDURES);
        var today = LocalDate.now(clock);
        var closing = closings.find(actor.unit(), code, from).orElseThrow(() -> new Absent("closing of " + code));
        if (closing.isOver(today)) {
            throw new Overtaken("closing of " + code);
        }
        if (closing.hasBegun(today)) {
            closings.end(actor.unit(), closing, today.minusDays(1));
        } else {
            closings.remove(actor.unit(), closing);
        }
        audit.record(actor, actor.unit(), "procedure.reopen", code.value(), from + " – " + today);
    }
}
