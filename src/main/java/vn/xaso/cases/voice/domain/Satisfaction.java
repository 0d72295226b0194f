package vn.xaso.cases.voice.domain;

import java.util.Arrays;
import java.util.Optional;

/// How content an applicant is, in five steps.
public enum Satisfaction {
    VERY_DISSATISFIED(1),
    DISSATISFIED(2),
    NEUTRAL(3),
    SATISFIED(4),
    VERY_SATISFIED(5);

    private final int value;

    Satisfaction(int value) {
        this.value = value;
    }

    /// From 1 to 5.
    public int value() {
        return value;
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
