package vn.xaso.cases.application;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;

/// Prints what the applicant would get from an act, before it is done. Nothing is stored, and no number is used.
///
/// Law: TT 03/2025/TT-VPCP, annex I, forms 01 to 05
@Lazy
@Component
public class FormPreview {

    private final FormPress press;
    private final CaseClock caseClock;
    private final CaseJournal journal;

    FormPreview(FormPress press, CaseClock caseClock, CaseJournal journal) {
        this.press = press;
        this.caseClock = caseClock;
        this.journal = journal;
    }

    /// @param note what was typed; every form but the receipt needs it
    /// @param until the new due date of an extension, or null
    public byte[] print(Actor actor, CaseFile file, CaseAct act, String note, @Nullable Instant until) {
        if (CasePrints.numberOf(act).isEmpty()) {
            throw new Absent("form of " + act);
        }
        ActPermission.require(actor, file, act);
        var now = journal.now();
        var said = act == CaseAct.ACCEPT ? null : IntakeDesk.reason(note);
        var change = file.act(act, By.official(actor), now, said, detail(file, until));
        var after = act == CaseAct.ACCEPT
                ? change.after().withTimes(file.times().accepted(now, caseClock.dueOnAcceptance(file, now)))
                : change.after();
        return press.preview(after, change.events().getLast());
    }

    private static @Nullable String detail(CaseFile file, @Nullable Instant until) {
        var due = file.times().dueAt();
        return until == null || due == null
                ? null
                : EventFacts.write(Map.of("from", due.toString(), "to", until.toString()));
    }
}
