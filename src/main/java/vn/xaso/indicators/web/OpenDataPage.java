package vn.xaso.indicators.web;

import java.util.List;
import vn.xaso.ui.Fact;

/// What the open data say.
public record OpenDataPage(List<Fact> columns, List<Number> indicators, List<Number> counts) {

    /// @param how how it is counted, or empty
    public record Number(String code, String name, String how) {}
}
