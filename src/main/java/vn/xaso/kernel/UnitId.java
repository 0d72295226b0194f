package vn.xaso.kernel;

import java.util.UUID;

/// The key of an administrative unit. Never its state code: the state uses a code again for another unit.
public record UnitId(UUID value) implements Comparable<UnitId> {

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
