package vn.xaso.cases.legs.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.InHand;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.Legs;
import vn.xaso.directory.Staff;
import vn.xaso.identity.OpenWork;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// The questions of other offices in the hands of a person who leaves. What the person asked goes with its case.
@Order(2)
@Component
@Transactional
class LegSuccession implements OpenWork {

    private final Legs legs;
    private final LegJournal journal;
    private final Staff staff;
    private final Clock clock;

    LegSuccession(Legs legs, LegJournal journal, Staff staff, Clock clock) {
        this.legs = legs;
        this.journal = journal;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "legs";
    }

    @Override
    public int count(UnitId unit, UUID official) {
        return legs.openOf(unit, Side.RECEIVED, official).size();
    }

    @Override
    public int handOver(Actor by, UUID from, UUID to) {
        var name = staff.official(by.unit(), to, LocalDate.now(clock))
                .orElseThrow(() -> new Refusal("legs.refusal.nobody"))
                .name();
        var all = legs.openOf(by.unit(), Side.RECEIVED, from);
        for (var leg : all) {
            var change = leg.act(LegAct.ASSIGN, journal.by(by, name));
            journal.write(by, new Leg.Change(change.after().withInHand(new InHand(to, name)), change.event()));
        }
        return all.size();
    }
}
