package vn.xaso.cases.legs.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.persistence.LegFilter;
import vn.xaso.cases.legs.persistence.LegFilter.Standing;
import vn.xaso.cases.legs.persistence.LegListQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// What waits among the legs, on the page with which the day begins.
@Component
class LegCounters implements Counter.Source {

    private final LegListQuery query;
    private final Clock clock;

    LegCounters(LegListQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    @Override
    public List<Counter> counters(Actor actor, Texts texts) {
        var counters = new ArrayList<Counter>();
        if (actor.may(Right.ANSWER_LEGS)) {
            int open = count(actor, Side.RECEIVED, Standing.OPEN);
            counters.add(new Counter(
                    LegAsked.RECEIVED + "?standing=OPEN", open, texts.of("legs.counter.received"), Kind.WARN));
        }
        if (actor.may(Right.REVIEW_CASES)) {
            int late = count(actor, Side.ASKED, Standing.OVERDUE);
            if (late > 0) {
                counters.add(new Counter(
                        LegAsked.HERE + "?standing=OVERDUE", late, texts.of("legs.counter.late"), Kind.LATE));
            }
        }
        return counters;
    }

    private int count(Actor actor, Side side, Standing standing) {
        return query.count(actor, LegFilter.of(side, standing), clock.instant());
    }
}
