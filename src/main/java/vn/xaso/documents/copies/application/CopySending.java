package vn.xaso.documents.copies.application;

import java.time.Instant;
import vn.xaso.kernel.UnitId;

/// A unit has copies to be carried.
///
/// @param at by the clock of whoever sends, which the demonstration moves
record CopySending(UnitId unit, Instant at) {}
