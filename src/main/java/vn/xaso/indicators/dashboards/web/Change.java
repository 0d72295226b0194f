package vn.xaso.indicators.dashboards.web;

/// How a figure moved against the period before.
///
/// @param look an ending of a class in the style sheet: `better`, `worse` or `same`
public record Change(String text, String look) {

    static final Change NONE = new Change("", "same");
}
