package vn.xaso.queue.domain;

import java.util.List;
import java.util.UUID;

/// A kind of matter for which people wait in one line.
///
/// @param letter stands before the numbers, such as `A`
/// @param nameEn in English, or empty
/// @param counters which counters serve it; empty: all of them
/// @param minutes how long one visitor usually takes
/// @param perHour how many may be booked for one hour; 0 where nothing is booked
/// @param ended whether no tickets are given any more
public record QueueLine(
        UUID id,
        String letter,
        String name,
        String nameEn,
        List<Integer> counters,
        int minutes,
        int perHour,
        int version,
        boolean ended) {

    public QueueLine {
        counters = List.copyOf(counters);
    }

    public boolean isServedAt(int counter) {
        return counters.isEmpty() || counters.contains(counter);
    }
}
