package vn.xaso.indicators.directives.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Link;

/// A list of directives.
///
/// @param next the address of the page after this one, or null
public record DirectiveListPage(
        List<Link> tabs,
        List<DirectiveLine> lines,
        boolean open,
        @Nullable String next) {}
