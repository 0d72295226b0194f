package vn.xaso.cases.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.HandlingOffice;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.hands.web.AssigneeProposals;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Texts;

/// In whose hands a case is and to whom it may go.
@Component
public class CasePeople {

    private final HandlingOffice handlingOffice;
    private final Staff staff;
    private final AssigneeProposals proposals;
    private final Clock clock;

    CasePeople(HandlingOffice handlingOffice, Staff staff, AssigneeProposals proposals, Clock clock) {
        this.proposals = proposals;
        this.handlingOffice = handlingOffice;
        this.staff = staff;
        this.clock = clock;
    }

    CasePage.People of(Actor actor, CaseFile caseFile, Texts texts) {
        return new CasePage.People(
                assignee(caseFile), specialists(actor), leaders(actor), proposals.of(actor, caseFile, texts));
    }

    private String assignee(CaseFile caseFile) {
        return caseFile.assignee() == null ? "" : staff.name(caseFile.assignee());
    }

    public List<Choice> specialists(Actor actor) {
        if (!actor.may(Right.ASSIGN_CASES)) {
            return List.of();
        }
        return handlingOffice.specialists(actor.unit()).stream()
                .map(one -> new Choice(one.official().toString(), one.name() + " – " + one.title()))
                .toList();
    }

    public List<Choice> leaders(Actor actor) {
        if (!actor.may(Right.REVIEW_CASES)) {
            return List.of();
        }
        var leaders = new ArrayList<Choice>();
        for (var official : staff.officialsOf(actor.unit(), LocalDate.now(clock))) {
            official.holdings().stream()
                    .filter(holding ->
                            holding.kind() == PositionKind.CHAIRMAN || holding.kind() == PositionKind.VICE_CHAIRMAN)
                    .findFirst()
                    .ifPresent(holding -> leaders.add(
                            new Choice(official.id().toString(), official.name() + " – " + holding.title())));
        }
        return List.copyOf(leaders);
    }
}
