package vn.xaso.cases.hands.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.HandlingOffice;
import vn.xaso.cases.application.HandlingOffice.Specialist;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.hands.domain.CasesInHand;
import vn.xaso.identity.Absences;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Texts;

/// Proposes who gets an accepted case: of those in the office that handles the procedure, who is there and has least
/// open work. It is asked only on the page of a case that waits for its head.
@Component
public class AssigneeProposals {

    private final HandlingOffice handlingOffice;
    private final CasesInHand inHand;
    private final Absences absences;
    private final Clock clock;

    /// Who should get it, and why; both empty where the program proposes nobody.
    public record Proposal(String official, String reason) {
        static final Proposal NONE = new Proposal("", "");
    }

    AssigneeProposals(HandlingOffice handlingOffice, CasesInHand inHand, Absences absences, Clock clock) {
        this.handlingOffice = handlingOffice;
        this.inHand = inHand;
        this.absences = absences;
        this.clock = clock;
    }

    public Proposal of(Actor actor, CaseFile caseFile, Texts texts) {
        if (caseFile.state() != CaseState.ACCEPTED || !actor.may(Right.ASSIGN_CASES)) {
            return Proposal.NONE;
        }
        var candidates = candidates(actor, caseFile);
        var loads = inHand.loads(actor.unit());
        return candidates.stream()
                .min(Comparator.comparing((Specialist one) -> load(loads, one))
                        .thenComparing(Specialist::name)
                        .thenComparing(Specialist::official))
                .map(one -> proposal(one, candidates.size(), load(loads, one), texts))
                .orElse(Proposal.NONE);
    }

    /// Heads only where nobody else is there.
    private List<Specialist> candidates(Actor actor, CaseFile caseFile) {
        var today = LocalDate.now(clock);
        var here = handlingOffice.specialists(actor.unit()).stream()
                .filter(one -> caseFile.office() == null || Objects.equals(one.office(), caseFile.office()))
                .filter(one ->
                        absences.find(actor.unit(), one.official(), today).isEmpty())
                .toList();
        var doing = here.stream().filter(one -> !one.isHead()).toList();
        return doing.isEmpty() ? here : doing;
    }

    private static int load(Map<UUID, Integer> loads, Specialist one) {
        return loads.getOrDefault(one.official(), 0);
    }

    private static Proposal proposal(Specialist one, int of, int load, Texts texts) {
        var reason = of == 1
                ? texts.of("cases.proposal.only", one.name(), load)
                : texts.of("cases.proposal", one.name(), load, of);
        return new Proposal(one.official().toString(), reason);
    }
}
