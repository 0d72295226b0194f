package vn.xaso.indicators.alerts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;

/// A list of alerts.
///
/// @param rules whether the reader may set the rules
public record AlertListPage(
        List<Link> tabs,
        String box,
        List<Choice> kinds,
        String kind,
        List<AlertLine> lines,
        @Nullable String next,
        boolean rules) {}
