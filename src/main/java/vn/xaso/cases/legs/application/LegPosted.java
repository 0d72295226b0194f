package vn.xaso.cases.legs.application;

import java.time.Instant;
import vn.xaso.kernel.UnitId;

/// A unit has put something into the outbox of legs.
///
/// @param at by the clock of whoever sends, which the demonstration moves
record LegPosted(UnitId unit, Instant at) {}
