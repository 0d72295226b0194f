package vn.xaso.payments.till.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.xaso.kernel.Money;

/// What lies in a drawer, note by note.
///
/// @param pieces how many of each note; none is nought
public record CashCount(Map<Integer, Integer> pieces) {

    /// The notes in use, the largest first, in dong.
    public static final List<Integer> NOTES =
            List.of(500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500);

    public static final int MOST = 9_999;

    public CashCount {
        var counted = new TreeMap<Integer, Integer>();
        pieces.forEach((note, count) -> {
            if (!NOTES.contains(note) || count < 0 || count > MOST) {
                throw new IllegalArgumentException("No such notes: " + count + " of " + note);
            }
            if (count > 0) {
                counted.put(note, count);
            }
        });
        pieces = Map.copyOf(counted);
    }

    public int of(int note) {
        return pieces.getOrDefault(note, 0);
    }

    public Money total() {
        return pieces.entrySet().stream()
                .map(entry -> new Money(entry.getKey()).times(entry.getValue()))
                .reduce(Money.ZERO, Money::plus);
    }
}
