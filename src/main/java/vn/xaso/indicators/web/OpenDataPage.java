package vn.xaso.indicators.web;

import java.util.List;
import vn.xaso.ui.Fact;

/// What the open data say.
public record OpenDataPage(List<Fact> columns, List<Described> indicators, List<Described> counts) {

    /// @param how how it is counted, or empty
    public record Described(String code, String name, String how) {}
}
