package vn.xaso.cases.crossing.application;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.crossing.domain.Crossings;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseLedger;

/// Has news of a case for the unit that received it, in the transaction of the act. A case that was received where it
/// is
/// decided is not touched.
@Component
class CrossingLedger implements CaseLedger {

    private final Crossings crossings;
    private final ApplicationEventPublisher announcer;

    CrossingLedger(Crossings crossings, ApplicationEventPublisher announcer) {
        this.crossings = crossings;
        this.announcer = announcer;
    }

    @Override
    public void write(CaseFile.Change change) {
        var after = change.after();
        if (after.unit().equals(after.receivedAtUnit()) || !after.state().isReceived()) {
            return;
        }
        var at = change.events().getLast().at();
        var times = after.times();
        crossings.put(
                new Crossings.News(
                        after.unit(),
                        after.id(),
                        after.receivedAtUnit(),
                        after.state(),
                        after.version(),
                        times.dueAt(),
                        times.finishedAt(),
                        times.returnedAt(),
                        asked(change)),
                at);
        if (after.state() != CaseState.ACCEPTED) {
            announcer.publishEvent(new CrossingPosted(after.unit(), at));
        }
    }

    private static String asked(CaseFile.Change change) {
        var last = change.events().getLast();
        return last.act() == CaseAct.REQUEST_SUPPLEMENT && last.note() != null ? last.note() : "";
    }
}
