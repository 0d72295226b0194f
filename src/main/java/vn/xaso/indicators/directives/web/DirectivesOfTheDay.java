package vn.xaso.indicators.directives.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.directives.application.DirectiveDesk;
import vn.xaso.indicators.directives.persistence.DirectiveListQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// What leaders want of an official, at the top of the work of the day.
@Component
public class DirectivesOfTheDay implements Panel.OfTheDay {

    private static final int ORDER = -10;
    private static final int SHOWN = 10;

    private final DirectiveListQuery query;
    private final Clock clock;

    DirectivesOfTheDay(DirectiveListQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    /// @param count of all, also those that are not shown
    public record DayPanel(List<DirectiveLine> lines, int count) {}

    @Override
    public Optional<Panel> find(Actor actor, Texts texts) {
        var open = query.forMe(actor, DirectiveDesk.leads(actor));
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var lines = open.stream()
                .limit(SHOWN)
                .map(one -> DirectiveWords.line(one, clock.instant(), texts))
                .toList();
        return Optional.of(
                new Panel(ORDER, "indicators/directives/web/part/dayPanel", new DayPanel(lines, open.size())));
    }
}
