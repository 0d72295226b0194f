package vn.xaso.procedures.design.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The parts of a design, in the order in which they are filled.
public enum Place {
    WORDS,
    CHANNELS,
    TIMES,
    PAPERS,
    FEES,
    RESULTS,
    STEPS,
    LINKS,
    BASES;

    /// As it stands in an address.
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Place> find(String path) {
        return Arrays.stream(values())
                .filter(place -> place.path().equals(path))
                .findFirst();
    }
}
