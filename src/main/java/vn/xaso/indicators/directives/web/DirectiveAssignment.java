package vn.xaso.indicators.directives.web;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseWork;
import vn.xaso.indicators.directives.application.DirectiveDesk;
import vn.xaso.indicators.directives.domain.Directive;
import vn.xaso.indicators.directives.domain.Directive.About;
import vn.xaso.indicators.directives.domain.DirectiveStep;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// Gives a case to the person whom a directive names, at the desk where heads assign cases. A leader who does not
/// assign cases leaves that to the head.
@Component
class DirectiveAssignment {

    private final DirectiveDesk desk;
    private final CaseWork.Room cases;

    DirectiveAssignment(DirectiveDesk desk, CaseWork.Room cases) {
        this.desk = desk;
        this.cases = cases;
    }

    static boolean isOne(Directive directive) {
        return directive.kind() == Directive.Kind.ASSIGN
                && directive.subject().about() == About.CASE
                && directive.named() != null;
    }

    /// A head assigns at once; then the one who got the case is told.
    @Transactional
    public Directive give(Actor actor, DirectiveDesk.Wanted wanted) {
        var given = desk.give(actor, wanted);
        if (isOne(given) && actor.may(Right.ASSIGN_CASES)) {
            assign(actor, given);
        }
        return given;
    }

    @Transactional
    public void follow(Actor actor, UUID id) {
        actor.require(Right.ASSIGN_CASES);
        var directive = desk.readable(actor, id);
        if (!isOne(directive) || !DirectiveDesk.isFor(actor, directive)) {
            throw new Absent("assignment of " + id);
        }
        assign(actor, directive);
        desk.step(actor, id, DirectiveStep.Kind.DONE, "");
    }

    private void assign(Actor actor, Directive directive) {
        cases.assign(
                actor,
                Objects.requireNonNull(directive.subject().id()),
                Objects.requireNonNull(directive.named()).id());
    }
}
