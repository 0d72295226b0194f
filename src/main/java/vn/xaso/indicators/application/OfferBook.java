package vn.xaso.indicators.application;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.domain.OfferedProcedures;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.Procedures.Published;

/// Which procedures a unit offers. The catalogue changes rarely, and every page of figures asks it; units that have
/// closed the same ones share an answer.
@Component
class OfferBook {

    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int MOST = 200;

    private final Procedures procedures;
    private final Recent<LocalDate, List<Published>> published = new Recent<>(LIFE, MOST);
    private final Recent<Asked, OfferedProcedures> offers = new Recent<>(LIFE, MOST);

    OfferBook(Procedures procedures) {
        this.procedures = procedures;
    }

    private record Asked(Set<ProcedureCode> closed, LocalDate day) {}

    OfferedProcedures of(UnitId unit, LocalDate day) {
        var asked = new Asked(procedures.closedAt(unit, day), day);
        return offers.get(asked, () -> offered(asked));
    }

    private OfferedProcedures offered(Asked asked) {
        var offered = published.get(asked.day, () -> procedures.published(asked.day)).stream()
                .filter(one -> !asked.closed.contains(one.code()))
                .toList();
        return new OfferedProcedures(
                those(offered, one -> true),
                those(offered, Published::complete),
                those(offered, Published::full),
                those(offered, one -> one.full() && one.online()),
                those(offered, Published::online),
                those(offered, Published::fee),
                those(offered, one -> one.fee() && one.online()));
    }

    private static Set<String> those(List<Published> offered, Predicate<Published> wanted) {
        return offered.stream().filter(wanted).map(one -> one.code().value()).collect(Collectors.toUnmodifiableSet());
    }
}
