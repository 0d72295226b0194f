package vn.xaso.reports.rounds.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// All that the province said about reports.
public interface Decisions {

    void add(Decision decision);

    /// The newest first.
    List<Decision> of(UUID round, UnitId reporting);

    /// What was said last about a sending, reminders apart.
    default Optional<Decision> about(UUID round, UnitId reporting, int sending) {
        return of(round, reporting).stream()
                .filter(decision -> decision.sending() == sending && decision.kind() != Decision.Kind.REMINDED)
                .findFirst();
    }
}
