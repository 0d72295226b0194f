package vn.xaso.ui.chart;

/// A named place on an axis.
///
/// @param at in per cent of the drawing, such as `12.5%`
/// @param label empty where the marks stand too close for all to be named
public record Mark(String at, String label) {}
