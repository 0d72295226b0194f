package vn.xaso.indicators.directives.web;

import java.util.List;
import vn.xaso.ui.Link;

/// What was directed about a matter, beside it.
///
/// @param acts the ways to ask, to urge and to assign, for those who may
public record DirectivePanel(List<DirectiveLine> lines, List<Link> acts) {}
