package vn.xaso.directory;

import java.util.List;

/// A unit found by a name it carries or once carried.
///
/// @param matched the name that was found
/// @param successors the units that took it over, empty for a unit of today
public record UnitMatch(Unit unit, UnitName matched, List<Unit> successors) {}
