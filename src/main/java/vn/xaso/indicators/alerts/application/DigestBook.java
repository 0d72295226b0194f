package vn.xaso.indicators.alerts.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Official;
import vn.xaso.directory.Staff;
import vn.xaso.indicators.alerts.domain.Alert;
import vn.xaso.indicators.alerts.domain.Alerts;
import vn.xaso.indicators.alerts.domain.Digests;
import vn.xaso.indicators.alerts.domain.Digests.Digest;
import vn.xaso.indicators.alerts.domain.Digests.Slot;
import vn.xaso.kernel.UnitId;

/// Makes the digests of a unit, in the transaction of the caller, and the letters of those who want them by e-mail.
@Component
class DigestBook {

    private static final int MOST = 1_000;
    private static final Duration FIRST = Duration.ofDays(1);

    private final Digests digests;
    private final Alerts alerts;
    private final Staff staff;
    private final DigestLetters letters;

    DigestBook(Digests digests, Alerts alerts, Staff staff, DigestLetters letters) {
        this.digests = digests;
        this.alerts = alerts;
        this.staff = staff;
        this.letters = letters;
    }

    /// Nothing where another machine has made them.
    void write(UnitId unit, LocalDate day, Slot slot, Instant now) {
        if (!digests.begin(unit, day, slot, now)) {
            return;
        }
        var since = digests.lastUntil(unit, now).orElse(now.minus(FIRST));
        var open = alerts.open(unit, day, MOST);
        var closed = alerts.closedSince(unit, since, MOST);
        var readers = letters.readers(unit);
        for (var official : staff.officialsOf(unit, day)) {
            var mine = mine(open, official);
            var fresh = mine.stream()
                    .filter(alert -> alert.openedAt().isAfter(since))
                    .toList();
            int over = mine(closed, official).size();
            if (fresh.isEmpty() && over == 0) {
                continue;
            }
            var ids = fresh.stream().map(Alert::id).toList();
            var digest = new Digest(official.id(), day, slot, now, ids, over, mine.size() - fresh.size(), null);
            digests.add(unit, digest);
            var language = readers.get(official.id());
            if (language != null) {
                letters.post(unit, digest, fresh, language);
            }
        }
    }

    private static List<Alert> mine(List<Alert> all, Official official) {
        return all.stream().filter(alert -> isOf(official, alert)).toList();
    }

    private static boolean isOf(Official official, Alert alert) {
        var taken = alert.taken();
        return official.id().equals(alert.person())
                || (taken != null && taken.person().equals(official.id()))
                || official.holdings().stream().anyMatch(holding -> holding.kind() == alert.owner());
    }
}
