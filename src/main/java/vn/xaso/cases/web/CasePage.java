package vn.xaso.cases.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseLegs;
import vn.xaso.cases.CasePhrases;
import vn.xaso.cases.hands.web.AssigneeProposals;
import vn.xaso.forms.FormView;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Tag;

/// Everything about one case, side by side.
///
/// @param version the last event that the person sees: what comes after it, somebody else did
/// @param after what follows the act that was just done
/// @param answers the electronic form, or null where the procedure has none
/// @param panels what other parts of the module bring for the reader
/// @param legs what other offices were asked
/// @param messages what was wrong with the last try
/// @param typed what was typed in it
public record CasePage(
        String href,
        String code,
        String procedure,
        String procedureHref,
        Tag tag,
        CaseWords.Due due,
        List<String> explanation,
        String applicantName,
        People people,
        After after,
        List<Fact> applicant,
        @Nullable FormView answers,
        List<Paper> papers,
        List<Document> documents,
        List<Paper> prints,
        List<Happening> events,
        List<Panel> panels,
        CaseLegs.Panel legs,
        List<ActForm> acts,
        Map<CaseAct, List<CasePhrases.Group>> phrases,
        boolean askedBefore,
        int version,
        List<FieldMessage> messages,
        @Nullable String failedAct,
        Map<String, String> typed) {

    /// @param receipt the form 01 to print for the citizen, or empty where that is done or not the reader's task
    /// @param toSign the list of what waits for a signature still, for the leader who has just signed, or empty
    public record After(String receipt, String toSign) {}

    /// @param assignee in whose hands it is, or empty
    /// @param specialists to whom the reader may give it
    /// @param leaders to whom the reader may submit a result
    public record People(
            String assignee, List<Choice> specialists, List<Choice> leaders, AssigneeProposals.Proposal proposal) {}

    /// @param href where the file lies, or empty where the paper lies on the counter
    public record Paper(String name, String kind, String href) {}

    /// A document of the office.
    public record Document(String name, String number, String signers, String href) {}

    /// What a signature is put under: the newest document, or null before there is one.
    public @Nullable Document toSign() {
        return documents.isEmpty() ? null : documents.getLast();
    }

    /// Says whether the case waits for the reader.
    public boolean hasNext() {
        return acts.stream().anyMatch(ActForm::next);
    }

    public boolean isOpen(ActForm act) {
        return failedAct == null ? act.next() : failedAct.equals(act.path());
    }

    /// What was typed into a field of that act, so that nothing typed is lost.
    public String typed(ActForm act, String field) {
        return act.path().equals(failedAct) ? typed.getOrDefault(field, "") : "";
    }

    /// A request that was refused because the paper lies in the applicant's store goes through with a reason.
    public boolean asksForReason(ActForm act) {
        return act.path().equals(failedAct)
                && (act.act() == CaseAct.ASK_FIX || act.act() == CaseAct.REQUEST_SUPPLEMENT);
    }

    public String error(ActForm act) {
        return act.path().equals(failedAct) && !messages.isEmpty()
                ? messages.getFirst().text()
                : "";
    }
}
