package vn.xaso.cases.hands.web;

import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.hands.application.AssigneeChoice;
import vn.xaso.cases.hands.application.AssigneeChoice.Choice;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Texts;

/// Proposes who gets an accepted case. It is asked only on the page of a case that waits for its head.
@Component
public class AssigneeProposals {

    private final AssigneeChoice choices;

    /// Who should get it, and why; both empty where the program proposes nobody.
    ///
    /// @param official for whom it is meant; while that one is away the substitute gets it
    public record Proposal(String official, String reason) {
        static final Proposal NONE = new Proposal("", "");
    }

    AssigneeProposals(AssigneeChoice choices) {
        this.choices = choices;
    }

    public Proposal of(Actor actor, CaseFile caseFile, Texts texts) {
        if (caseFile.state() != CaseState.ACCEPTED || !actor.may(Right.ASSIGN_CASES)) {
            return Proposal.NONE;
        }
        return choices.of(actor.unit(), caseFile)
                .map(choice -> proposal(choice, texts))
                .orElse(Proposal.NONE);
    }

    private static Proposal proposal(Choice choice, Texts texts) {
        var to = choice.to();
        var key = "hands.proposal." + choice.basis() + (choice.among() == 1 ? ".only" : "");
        var why = texts.of(key, to.name(), choice.load(), choice.among(), choice.field());
        var absent = choice.absent();
        var reason = absent == null ? why : texts.of("hands.proposal.instead", why, absent.name());
        var wanted = absent == null ? to : absent;
        return new Proposal(wanted.official().toString(), reason);
    }
}
