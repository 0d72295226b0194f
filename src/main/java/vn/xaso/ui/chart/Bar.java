package vn.xaso.ui.chart;

import org.jspecify.annotations.Nullable;

/// One lying bar in a line of a table, where the figure stands as words beside it.
///
/// @param look an ending of a class in the style sheet
/// @param length in per cent of the whole
/// @param mark where the threshold, or what it is compared with, lies; or empty
public record Bar(String look, String length, String mark) {

    public static Bar of(String look, Scale scale, double value) {
        return of(look, scale, value, null);
    }

    public static Bar of(String look, Scale scale, double value, @Nullable Double mark) {
        return new Bar(look, Place.of(scale.part(value)), mark == null ? "" : Place.of(scale.part(mark)));
    }
}
