package vn.xaso.queue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.queue.domain.SampleTickets.EIGHT;
import static vn.xaso.queue.domain.SampleTickets.appointed;
import static vn.xaso.queue.domain.SampleTickets.waiting;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Who is called next.
class CallOrderTest {

    @Test
    void callsByTimeWhereNobodyHasPriority() {
        var waiting = List.of(waiting("A002", 5, false), waiting("B001", 1, false), waiting("A001", 3, false));

        assertThat(codes(waiting)).containsExactly("B001", "A001", "A002");
    }

    @Test
    void callsOneWithoutAfterTwoWithPriority() {
        var waiting = List.of(
                waiting("A001", 0, false),
                waiting("A002", 1, true),
                waiting("A003", 2, true),
                waiting("A004", 3, true),
                waiting("A005", 4, false));

        assertThat(codes(waiting)).containsExactly("A002", "A003", "A001", "A004", "A005");
    }

    @Test
    void callsABookedVisitorWhenTheHourHasCome() {
        var early = appointed("A003", 2, EIGHT.plusSeconds(3_600));
        var due = appointed("A004", 3, EIGHT);
        var waiting = List.of(waiting("A001", 0, true), waiting("A002", 1, false), early, due);

        assertThat(codes(waiting)).containsExactly("A004", "A001", "A002", "A003");
    }

    @Test
    void callsNobodyWhereNobodyWaits() {
        assertThat(CallOrder.next(List.of(), 0, EIGHT)).isEmpty();
    }

    /// Everybody is called once, and between two without priority never come more than two with it.
    @Property
    void nobodyIsForgotten(@ForAll @Size(max = 40) List<@IntRange(min = 0, max = 1) Integer> arrivals) {
        var waiting = new ArrayList<Ticket>();
        for (int i = 0; i < arrivals.size(); i++) {
            waiting.add(waiting("A%03d".formatted(i), i, arrivals.get(i) == 1));
        }

        var order = CallOrder.whole(waiting, 0, EIGHT);

        assertThat(order).containsExactlyInAnyOrderElementsOf(waiting);
        int row = 0;
        for (int i = 0; i < order.size(); i++) {
            row = order.get(i).priority() ? row + 1 : 0;
            boolean othersLeft = order.subList(i, order.size()).stream().anyMatch(ticket -> !ticket.priority());
            assertThat(row <= 2 || !othersLeft).isTrue();
        }
    }

    private static List<String> codes(List<Ticket> waiting) {
        return CallOrder.whole(waiting, 0, EIGHT).stream().map(Ticket::code).toList();
    }
}
