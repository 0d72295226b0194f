package vn.xaso.queue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.xaso.queue.domain.SampleTickets.EIGHT;
import static vn.xaso.queue.domain.SampleTickets.LINE;
import static vn.xaso.queue.domain.SampleTickets.booked;
import static vn.xaso.queue.domain.SampleTickets.waiting;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;

/// The way of a ticket, and how long one waits.
class TicketTest {

    @Test
    void goesToACounterAndAway() {
        var called = waiting("A001", 0, false).called(3, EIGHT.plusSeconds(600));
        var again = called.called(3, EIGHT.plusSeconds(700));

        assertThat(again.calledAt()).isEqualTo(EIGHT.plusSeconds(600));
        assertThat(again.calls()).isEqualTo(2);
        assertThat(again.done(EIGHT.plusSeconds(900)).state()).isEqualTo(TicketState.DONE);
        assertThatThrownBy(() -> again.done(EIGHT).done(EIGHT)).isInstanceOf(Refusal.class);
    }

    @Test
    void comesBackBehindThoseWhoWait() {
        var absent = waiting("A001", 0, false).called(3, EIGHT.plusSeconds(60)).absent(EIGHT.plusSeconds(120));

        var back = absent.back(EIGHT.plusSeconds(300));

        assertThat(back.takenAt()).isEqualTo(EIGHT.plusSeconds(300));
        assertThat(back.code()).isEqualTo("A001");
        assertThat(back.counter()).isNull();
    }

    @Test
    void keepsItsTimeInAnotherLine() {
        var other = Ids.next();
        var passed = waiting("A001", 0, false).called(3, EIGHT.plusSeconds(60)).passedTo(other);

        assertThat(passed.line()).isEqualTo(other).isNotEqualTo(LINE);
        assertThat(passed.takenAt()).isEqualTo(EIGHT);
        assertThat(passed.isWaiting()).isTrue();
    }

    @Test
    void aBookedPlaceIsKeptFromHalfAnHourBeforeToAQuarterAfter() {
        var hour = EIGHT.plusSeconds(3_600);
        var booked = booked(hour);

        assertThat(booked.mayArrive(hour.minus(Ticket.EARLY))).isTrue();
        assertThat(booked.mayArrive(hour.plus(Ticket.LATE))).isTrue();
        assertThat(booked.mayArrive(hour.minus(Ticket.EARLY).minusSeconds(1))).isFalse();
        assertThat(booked.mayArrive(hour.plus(Ticket.LATE).plusSeconds(1))).isFalse();
        assertThat(booked.arrived("A007", hour).code()).isEqualTo("A007");
        assertThatThrownBy(() -> booked.called(1, hour)).isInstanceOf(Refusal.class);
    }

    @Test
    void theWaitIsWhatThoseAheadTakeOverTheCounters() {
        assertThat(Waits.minutes(0, Duration.ofMinutes(10), 2)).isZero();
        assertThat(Waits.minutes(3, Duration.ofMinutes(10), 2)).isEqualTo(15);
        assertThat(Waits.minutes(3, Duration.ofMinutes(10), 0)).isEqualTo(30);
        assertThat(Waits.minutes(1, Duration.ofMinutes(4), 1)).isEqualTo(5);
    }

    @Test
    void whatVisitorsReallyTookCountsFromTheFifthOn() {
        var few = List.of(Duration.ofMinutes(2), Duration.ofMinutes(3));
        var enough = List.of(
                Duration.ofMinutes(2),
                Duration.ofMinutes(3),
                Duration.ofMinutes(60),
                Duration.ofMinutes(4),
                Duration.ofMinutes(1));

        assertThat(Waits.usual(few, 10)).isEqualTo(Duration.ofMinutes(10));
        assertThat(Waits.usual(enough, 10)).isEqualTo(Duration.ofMinutes(3));
    }
}
