package vn.xaso.indicators.application;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.domain.Facts;
import vn.xaso.kernel.merging.Joining;
import vn.xaso.kernel.merging.MergingPart;

/// What ended in the old unit counts there for good. What is still open is counted anew by the next round, where it
/// went.
@Component
class IndicatorMerging implements MergingPart {

    private final Facts facts;

    IndicatorMerging(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "indicators.touched",
                "indicators.fact",
                "indicators.total",
                "indicators.given_figure",
                "indicators.recount_difference");
    }

    @Override
    public void move(Joining joining) {
        facts.touchOpen(joining.from(), joining.into());
    }
}
