package vn.xaso.cases.views.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.cases.persistence.CaseWorkQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;

/// The procedures that a unit receives most often. The answer looks at each case of a year, so it stays for five
/// minutes; a unit that has received nothing yet is asked again.
@Component
public class ReceivedProcedures {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST_UNITS = 5_000;
    private static final Period LOOK_BACK = Period.ofYears(1);
    /// As many as a list to choose from can hold.
    private static final int MOST = 60;

    private final CaseWorkQuery work;
    private final Procedures procedures;
    private final Clock clock;
    private final Recent<Asked, List<ProcedureVersion>> known = new Recent<>(LIFE, MOST_UNITS);

    private record Asked(UnitId unit, LocalDate day) {}

    ReceivedProcedures(CaseWorkQuery work, Procedures procedures, Clock clock) {
        this.work = work;
        this.procedures = procedures;
        this.clock = clock;
    }

    /// At most sixty, the most frequent first, as they are in force today.
    public List<ProcedureVersion> of(Actor actor) {
        var asked = new Asked(actor.unit(), LocalDate.now(clock));
        return known.find(asked).orElseGet(() -> {
            var received = ask(actor, asked.day());
            if (!received.isEmpty()) {
                known.keep(asked, received);
            }
            return received;
        });
    }

    private List<ProcedureVersion> ask(Actor actor, LocalDate today) {
        var since = today.minus(LOOK_BACK).atStartOfDay(OfficeClock.ZONE).toInstant();
        return work.mostReceived(actor, since, MOST).stream()
                .map(code -> procedures.findInForce(new ProcedureCode(code), today))
                .flatMap(Optional::stream)
                .toList();
    }
}
