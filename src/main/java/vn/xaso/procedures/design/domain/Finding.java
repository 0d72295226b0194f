package vn.xaso.procedures.design.domain;

import java.util.List;

/// What a check says of a design.
///
/// @param line of the part, counted from 1; 0 for the part as a whole
/// @param rule the last word of its message, such as `deadEnd`
public record Finding(Weight weight, Place place, int line, String rule, List<Object> arguments) {

    public enum Weight {
        /// Forbids to publish.
        ERROR,
        /// Asks to look once more.
        WARNING
    }

    public static Finding error(Place place, int line, String rule, Object... arguments) {
        return new Finding(Weight.ERROR, place, line, rule, List.of(arguments));
    }

    public static Finding warning(Place place, int line, String rule, Object... arguments) {
        return new Finding(Weight.WARNING, place, line, rule, List.of(arguments));
    }

    public boolean isError() {
        return weight == Weight.ERROR;
    }
}
