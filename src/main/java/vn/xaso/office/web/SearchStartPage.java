package vn.xaso.office.web;

import java.util.List;
import vn.xaso.ui.Fact;

/// What can be searched, where nothing was typed yet.
///
/// @param ways what may be typed and what it finds
public record SearchStartPage(List<Fact> ways) {}
