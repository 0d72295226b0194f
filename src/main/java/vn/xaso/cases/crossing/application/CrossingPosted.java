package vn.xaso.cases.crossing.application;

import java.time.Instant;
import vn.xaso.kernel.UnitId;

/// A unit has something to tell the other one.
///
/// @param at by the clock of whoever tells, which the demonstration moves
record CrossingPosted(UnitId unit, Instant at) {}
