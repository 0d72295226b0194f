package vn.xaso.cases.books.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// Where registers are taken along. They hold names and addresses, so the trail says who took which.
@Service
public class CaseBookDesk {

    private final AuditTrail audit;

    CaseBookDesk(AuditTrail audit) {
        this.audit = audit;
    }

    /// @param file its name, which tells the register, its days and its form
    @Transactional
    public void takeAlong(Actor actor, String file) {
        actor.require(Right.READ_CASES);
        audit.record(actor, actor.unit(), "case.register", file, "");
    }
}
