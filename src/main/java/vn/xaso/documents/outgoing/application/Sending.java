package vn.xaso.documents.outgoing.application;

import java.time.Instant;
import vn.xaso.kernel.UnitId;

/// A unit has put something into the outbox.
///
/// @param at by the clock of whoever sends, which the demonstration moves
record Sending(UnitId unit, Instant at) {}
