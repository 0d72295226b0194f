package vn.xaso.reports.rounds.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.ReportingPeriod;

/// All rounds.
public interface Rounds {

    /// Throws `Absent` where the province has no such round.
    ReportingRound get(UnitId province, UUID id);

    /// As a unit that reports in it may read it; throws `Absent` for others.
    ReportingRound read(UnitId reporting, UUID id);

    Optional<ReportingRound> find(UUID duty, ReportingPeriod period);

    /// The one of the same duty before this one, by its closing date.
    Optional<ReportingRound> before(ReportingRound round);

    /// How many rounds of the duty there are in a year, for the number of the next one that is asked for once.
    int count(UUID duty, int year);

    /// False where the period is open already.
    boolean open(ReportingRound round, Set<UnitId> units);

    /// Until the end of the transaction nobody locks that round.
    void hold(UUID id);

    void lock(UUID id, UnitId province, @Nullable Instant at, String by);

    Set<UnitId> units(UUID round);

    /// The open rounds in which the unit reports.
    List<ReportingRound> openFor(UnitId reporting);

    /// In open rounds the successor reports for the old unit. What that has sent already still counts.
    void replaceUnit(UnitId old, UnitId into);
}
