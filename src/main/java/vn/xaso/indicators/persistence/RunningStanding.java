package vn.xaso.indicators.persistence;

import java.time.LocalDate;
import java.util.Collection;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Sums;
import vn.xaso.indicators.Sums.Standing;

/// Carries what stood open from the end of one step of a trend to the end of the next.
final class RunningStanding {

    private long open;
    private long overdue;
    private long daysOfAcceptance;
    private long openDocuments;
    private long overdueDocuments;

    /// @param at the day before the first step
    RunningStanding(Collection<Standing> before, LocalDate at) {
        for (var one : before) {
            open += one.open();
            overdue += one.overdue();
            daysOfAcceptance += one.open() * at.toEpochDay() - one.ageInDays();
            openDocuments += one.openDocuments();
            overdueDocuments += one.overdueDocuments();
        }
    }

    Standing after(Sums step, LocalDate last) {
        open += step.get(Measure.RECEIVED) - step.get(Measure.ENDED);
        overdue += step.get(Measure.DUE_UNMET) - step.get(Measure.ENDED_OVERDUE);
        daysOfAcceptance += step.get(Measure.RECEIVED_DAYS) - step.get(Measure.ENDED_DAYS);
        openDocuments += step.get(Measure.DOCUMENTS_RECEIVED) - step.get(Measure.DOCUMENTS_HANDLED);
        overdueDocuments += step.get(Measure.DOCUMENTS_UNMET) - step.get(Measure.DOCUMENTS_OVERDUE);
        return new Standing(
                open, overdue, open * last.toEpochDay() - daysOfAcceptance, openDocuments, overdueDocuments);
    }
}
