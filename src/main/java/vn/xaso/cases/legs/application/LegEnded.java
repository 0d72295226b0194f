package vn.xaso.cases.legs.application;

import java.util.UUID;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.LegState;
import vn.xaso.kernel.UnitId;

/// A question was answered, given back or taken back. Announced inside the same transaction.
///
/// @param side whose row it is
public record LegEnded(UnitId unit, Leg.Side side, UUID caseId, UUID leg, LegState state) {}
