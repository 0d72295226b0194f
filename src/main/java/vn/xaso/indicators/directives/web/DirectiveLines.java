package vn.xaso.indicators.directives.web;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.directives.domain.Directive;
import vn.xaso.ui.Texts;

/// Tells directives as the lines of a list.
@Component
public class DirectiveLines {

    private final Clock clock;

    DirectiveLines(Clock clock) {
        this.clock = clock;
    }

    public List<DirectiveLine> lines(List<Directive> rows, Texts texts) {
        return rows.stream()
                .map(one -> DirectiveWords.line(one, clock.instant(), texts))
                .toList();
    }
}
