package vn.xaso.demo;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.directory.WorkingCalendars;

/// What the two communes and the province ask and receive for one another, where they receive and who is away, and the
/// counter of certification, once the half-year is lived through.
@Lazy
@Component
class TogetherLife {

    private final LegLife legs;
    private final CrossingLife crossings;
    private final StepLife steps;
    private final LinkedLife linked;
    private final CounterLives counters;
    private final WorkingCalendars calendars;

    TogetherLife(
            LegLife legs,
            CrossingLife crossings,
            StepLife steps,
            LinkedLife linked,
            CounterLives counters,
            WorkingCalendars calendars) {
        this.steps = steps;
        this.linked = linked;
        this.legs = legs;
        this.crossings = crossings;
        this.counters = counters;
        this.calendars = calendars;
    }

    void live(Map<String, DemoPerson> people, Instant now) {
        live(people, Commune.SANG_NHE, Commune.SI_PA_PHIN, now);
        live(people, Commune.SI_PA_PHIN, Commune.SANG_NHE, now);
        steps.live(people, hours(people, Commune.SANG_NHE), Commune.SANG_NHE, now);
    }

    private void live(Map<String, DemoPerson> people, Commune commune, Commune other, Instant now) {
        var hours = hours(people, commune);
        counters.offices().live(people, hours, commune, now);
        legs.live(people, hours, commune, other, now);
        crossings.live(people, hours, commune, other, now);
        linked.live(people, hours, commune, now);
        counters.certification().live(people, hours, commune, now);
    }

    private OfficeHours hours(Map<String, DemoPerson> people, Commune commune) {
        var counter = Objects.requireNonNull(people.get("motcua." + commune.suffix()));
        return new OfficeHours(calendars.of(counter.actor().unit()));
    }
}
