package vn.xaso.cases.application;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.kernel.Actor;

/// Where the specialist drafts the result and lays it before the leader.
@Service
@Transactional
public class DraftingDesk {

    private final CaseJournal journal;
    private final ResultPress press;

    DraftingDesk(CaseJournal journal, ResultPress press) {
        this.journal = journal;
        this.press = press;
    }

    /// Prints the draft result and submits the case to the leader who will sign it.
    public CaseFile submitToLeader(Actor actor, UUID id, int seen, ResultDraft draft) {
        var before = journal.open(actor, id, seen, CaseAct.SUBMIT_TO_LEADER);
        var now = journal.now();
        if (draft.outcome() == Outcome.DECLINED) {
            IntakeDesk.reason(draft.text());
        }
        var signer = press.draft(before, draft, now);
        var note = draft.text().isBlank() ? null : draft.text();
        var detail = signer == null ? null : EventFacts.write(Map.of("signer", signer.toString()));
        var change = before.act(CaseAct.SUBMIT_TO_LEADER, By.official(actor), now, note, detail);
        return journal.write(before, change.with(change.after().withOutcome(draft.outcome())));
    }
}
