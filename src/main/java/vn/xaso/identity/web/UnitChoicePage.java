package vn.xaso.identity.web;

import java.util.List;
import vn.xaso.ui.Choice;

/// The units in which an official serves.
public record UnitChoicePage(List<Choice> units, String unit, String next) {}
