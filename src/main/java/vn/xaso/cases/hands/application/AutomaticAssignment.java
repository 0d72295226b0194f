package vn.xaso.cases.hands.application;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseMoved;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.CaseJournal;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.hands.application.AssigneeChoice.Choice;
import vn.xaso.cases.hands.domain.StandIns;
import vn.xaso.cases.hands.domain.StandIns.StandIn;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// Gives an accepted case out by the rule of its unit, in the same transaction, where the unit wants that. A head may
/// give it to somebody else at any time. Where nobody is there, the case waits for its head as ever.
@Component
public class AutomaticAssignment {

    private final AssignmentDesk rules;
    private final AssigneeChoice choices;
    private final CaseFiles cases;
    private final CaseJournal journal;
    private final StandIns standIns;
    private final TextShelf shelf;

    AutomaticAssignment(
            AssignmentDesk rules,
            AssigneeChoice choices,
            CaseFiles cases,
            CaseJournal journal,
            StandIns standIns,
            TextShelf shelf) {
        this.rules = rules;
        this.choices = choices;
        this.cases = cases;
        this.journal = journal;
        this.standIns = standIns;
        this.shelf = shelf;
    }

    @EventListener
    void accepted(CaseMoved moved) {
        if (moved.act() == CaseAct.ACCEPT && rules.isAutomatic(moved.unit())) {
            giveOut(cases.get(moved.unit(), moved.caseId()));
        }
    }

    /// The case as it is then; the same where it does not wait for its head, or nobody is there.
    public CaseFile giveOut(CaseFile caseFile) {
        if (caseFile.state() != CaseState.ACCEPTED) {
            return caseFile;
        }
        return choices.of(caseFile.unit(), caseFile)
                .map(choice -> given(caseFile, choice))
                .orElse(caseFile);
    }

    private CaseFile given(CaseFile before, Choice choice) {
        var texts = shelf.in(Language.VI);
        var to = choice.to();
        var absent = choice.absent();
        var why = texts.of("hands.note." + choice.basis(), to.name(), choice.field(), choice.load());
        var note = absent == null ? why : texts.of("hands.note.instead", why, absent.name());
        var by = By.elsewhere(texts.of("hands.by"));
        var change = before.act(CaseAct.ASSIGN, by, journal.now(), note, null);
        if (absent != null) {
            standIns.keep(before.unit(), new StandIn(before.id(), absent.official(), to.official()));
        }
        return journal.write(before, change.with(change.after().withAssignee(to.official(), to.office())));
    }
}
