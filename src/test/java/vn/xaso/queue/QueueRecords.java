package vn.xaso.queue;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationContext;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.queue.application.CallDesk;
import vn.xaso.queue.application.LineDesk;
import vn.xaso.queue.domain.QueueLine;
import vn.xaso.queue.domain.Ticket;

/// A line of a unit, and a visitor in it.
public final class QueueRecords {

    /// Monday, nine in the morning.
    public static final Instant OPEN = Instant.parse("2026-03-02T02:00:00Z");

    private QueueRecords() {}

    /// The line with that letter, made where it is not there.
    public static QueueLine line(ApplicationContext program, Actor keeper, String letter, String name) {
        return UnitScope.of(keeper.unit()).call(() -> {
            var desk = program.getBean(LineDesk.class);
            if (desk.all(keeper).stream().noneMatch(line -> line.letter().equals(letter))) {
                desk.add(keeper, new LineDesk.Typed(letter, name, "", "", "10", "2"));
            }
            return desk.all(keeper).stream()
                    .filter(line -> line.letter().equals(letter))
                    .findFirst()
                    .orElseThrow();
        });
    }

    public static Ticket ticket(ApplicationContext program, Actor official, QueueLine line, boolean priority) {
        var taken = new AtomicReference<Ticket>();
        OfficeClock.at(
                OPEN,
                () -> taken.set(UnitScope.of(official.unit())
                        .call(() -> program.getBean(CallDesk.class).takeFor(official, line.id(), priority))));
        return Objects.requireNonNull(taken.get());
    }

    public static Map<String, String> make(ApplicationContext program, Actor keeper, Actor official, String name) {
        var line = line(program, keeper, "Q", name);
        return Map.of(
                "line",
                line.id().toString(),
                "queued",
                ticket(program, official, line, false).id().toString());
    }
}
