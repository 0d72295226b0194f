package vn.xaso.cases.figures.application;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseLedger;
import vn.xaso.cases.figures.domain.EndedCase;
import vn.xaso.cases.figures.domain.EndedCases;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.deadline.WorkedTime;

/// Writes down each case that ends, in the transaction of the act that ends it.
@Component
class EndingLedger implements CaseLedger {

    /// Handing the result over later changes no figure.
    private static final Set<CaseState> ENDS =
            EnumSet.of(CaseState.RESULT_ISSUED, CaseState.NEGATIVE_RESULT, CaseState.WITHDRAWN, CaseState.STOPPED);

    private final EndedCases ended;
    private final WorkingCalendars calendars;

    EndingLedger(EndedCases ended, WorkingCalendars calendars) {
        this.ended = ended;
        this.calendars = calendars;
    }

    /// A case that was never accepted was never received, and counts nowhere.
    @Override
    public void write(CaseFile.Change change) {
        var last = change.events().getLast();
        if (ENDS.contains(last.to()) && last.from() != last.to()) {
            write(change.after());
        }
    }

    private void write(CaseFile over) {
        var times = over.times();
        var accepted = times.acceptedAt();
        var finished = times.finishedAt();
        if (accepted == null || finished == null) {
            return;
        }
        ended.add(new EndedCase(
                over.unit(),
                over.receivedAtUnit(),
                over.id(),
                over.procedureCode(),
                over.channel().nationalCode(),
                accepted,
                times.dueAt(),
                finished,
                WorkedTime.minutes(accepted, finished, times.pauses(), calendars.of(over.unit())),
                over.state()));
    }
}
