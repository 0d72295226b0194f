package vn.xaso.demo;

import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.queue.application.CallDesk;
import vn.xaso.queue.application.LineDesk;
import vn.xaso.queue.domain.QueueLine;

/// The queue of a commune: three lines and one past morning with visitors.
@Lazy
@Component
class QueueLife {

    private static final int MORNING = 14;
    private static final List<LineDesk.Typed> LINES = List.of(
            new LineDesk.Typed("A", "Hộ tịch, chứng thực", "Civil status, certification", "1, 2", "8", "4"),
            new LineDesk.Typed("B", "Đất đai, xây dựng, kinh doanh", "Land, construction, business", "2, 3", "15", "2"),
            new LineDesk.Typed("C", "Trả kết quả", "Results to collect", "", "5", "0"));

    private final LineDesk lines;
    private final CallDesk calls;

    QueueLife(LineDesk lines, CallDesk calls) {
        this.lines = lines;
        this.calls = calls;
    }

    /// Does nothing where the unit has lines already.
    void live(DemoOffice office, OfficeHours hours, Instant now) {
        UnitScope.of(office.unit()).run(() -> {
            var keeper = office.person("chanhvanphong");
            if (!lines.all(keeper).isEmpty()) {
                return;
            }
            LINES.forEach(line -> lines.add(keeper, line));
            var all = lines.all(keeper);
            morning(office, hours, all, lastMorning(hours, now));
        });
    }

    /// When the office opened on the last working day before today.
    private static Instant lastMorning(OfficeHours hours, Instant now) {
        var day = now.atZone(OfficeClock.ZONE).toLocalDate().minusDays(1);
        while (!hours.calendar().isWorking(day)) {
            day = day.minusDays(1);
        }
        var opens = day.atTime(hours.calendar().sessionsOn(day).getFirst().begins());
        return opens.atZone(OfficeClock.ZONE).toInstant();
    }

    private void morning(DemoOffice office, OfficeHours hours, List<QueueLine> all, Instant morning) {
        var counters = List.of(office.person("motcua"), office.person("motcua2"));
        OfficeClock.at(morning, () -> {
            calls.sit(counters.get(0), 1);
            calls.sit(counters.get(1), 2);
        });
        for (int visitor = 0; visitor < MORNING; visitor++) {
            var line = all.get(List.of(0, 0, 1, 2).get(visitor % 4));
            boolean priority = visitor % 5 == 3;
            var official = counters.get(visitor % 2);
            OfficeClock.at(hours.after(morning, 7L * visitor), () -> calls.takeFor(official, line.id(), priority));
            OfficeClock.at(hours.after(morning, 7L * visitor + 4 + visitor % 3 * 3L), () -> serve(official));
        }
        OfficeClock.at(hours.after(morning, 7L * MORNING + 30), () -> counters.forEach(this::serve));
        OfficeClock.at(hours.after(morning, 7L * MORNING + 60), () -> counters.forEach(calls::leave));
    }

    private void serve(Actor official) {
        var _ = calls.callNext(official);
    }
}
