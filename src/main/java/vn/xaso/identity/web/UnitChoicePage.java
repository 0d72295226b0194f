package vn.xaso.identity.web;

import java.util.List;
import vn.xaso.ui.Choice;

/// The units in which an official serves, and the merged ones whose registers he or she may read.
///
/// @param refused something was to be changed in registers that are closed
public record UnitChoicePage(List<Choice> units, String unit, String next, boolean refused) {}
