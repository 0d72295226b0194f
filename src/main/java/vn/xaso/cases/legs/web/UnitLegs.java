package vn.xaso.cases.legs.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseLegs;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.LegRights;
import vn.xaso.cases.legs.domain.Legs;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Texts;

/// The legs of a case, for its page and its control sheet.
@Component
class UnitLegs implements CaseLegs {

    private final Legs legs;
    private final WorkingCalendars calendars;
    private final Clock clock;

    UnitLegs(Legs legs, WorkingCalendars calendars, Clock clock) {
        this.legs = legs;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public boolean areOpen(UnitId unit, UUID caseId) {
        return legs.ofCase(unit, caseId).stream().anyMatch(leg -> leg.state().isOpen());
    }

    @Override
    public List<Told> told(UnitId unit, UUID caseId) {
        return legs.ofCase(unit, caseId).stream().map(UnitLegs::told).toList();
    }

    private static Told told(Leg leg) {
        return new Told(
                leg.inHand().name(),
                leg.partner().name(),
                leg.question(),
                leg.sentAt(),
                leg.dueAt(),
                leg.acknowledgedAt(),
                leg.endedAt(),
                leg.answer());
    }

    @Override
    public Panel panel(Actor actor, UUID caseId, boolean mayAsk, Texts texts) {
        var all = legs.ofCase(actor.unit(), caseId);
        return new Panel(
                all.stream().map(leg -> line(actor, leg, texts)).toList(),
                mayAsk ? "/office/cases/" + caseId + "/legs/new" : "",
                all.stream().anyMatch(leg -> leg.state().isOpen()));
    }

    private Line line(Actor actor, Leg leg, Texts texts) {
        var now = clock.instant();
        return new Line(
                LegRights.maySee(actor, leg) ? LegListPages.href(leg) : "",
                leg.partner().name(),
                leg.question(),
                LegWords.tag(leg, now, texts),
                texts.of(
                        "legs.fact.due.told",
                        texts.minute(leg.dueAt()),
                        LegWords.standing(leg, now, calendars.of(actor.unit()), texts)));
    }
}
