package vn.xaso.indicators.application;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.domain.Basis.Offer;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.Procedures.Published;

/// How many procedures a unit offers. The catalogue changes rarely, and every page of figures asks it.
@Component
class OfferBook {

    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int MOST_DAYS = 100;
    private static final int MOST_OFFERS = 5_000;

    private final Procedures procedures;
    private final Recent<LocalDate, List<Published>> published = new Recent<>(LIFE, MOST_DAYS);
    private final Recent<Asked, Offer> offers = new Recent<>(LIFE, MOST_OFFERS);

    OfferBook(Procedures procedures) {
        this.procedures = procedures;
    }

    private record Asked(UnitId unit, LocalDate day) {}

    Offer of(UnitId unit, LocalDate day) {
        return offers.get(new Asked(unit, day), () -> count(unit, day));
    }

    private Offer count(UnitId unit, LocalDate day) {
        var closed = procedures.closedAt(unit, day);
        var offered = published.get(day, () -> procedures.published(day)).stream()
                .filter(one -> !closed.contains(one.code()))
                .toList();
        return new Offer(
                offered.size(),
                offered.stream().filter(Published::complete).count(),
                offered.stream().filter(Published::full).count(),
                offered.stream().filter(one -> one.full() && one.online()).count(),
                offered.stream().filter(Published::online).count(),
                offered.stream().filter(Published::fee).count(),
                offered.stream().filter(one -> one.fee() && one.online()).count());
    }
}
