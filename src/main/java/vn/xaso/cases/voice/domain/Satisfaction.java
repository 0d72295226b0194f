package vn.xaso.cases.voice.domain;

import java.util.Arrays;
import java.util.Optional;

/// How content an applicant is, in five steps.
public enum Satisfaction {
    VERY_DISSATISFIED,
    DISSATISFIED,
    NEUTRAL,
    SATISFIED,
    VERY_SATISFIED;

    /// From 1 to 5.
    public int value() {
        return ordinal() + 1;
    }

    public static Satisfaction of(int value) {
        return values()[value - 1];
    }

    /// Reads a number from 1 to 5; whatever else stands there is no answer.
    public static Optional<Satisfaction> read(String typed) {
        return Arrays.stream(values())
                .filter(one -> String.valueOf(one.value()).equals(typed.strip()))
                .findFirst();
    }
}
