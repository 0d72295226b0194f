package vn.xaso.cases.legs.application;

import java.time.Instant;
import vn.xaso.cases.legs.domain.Leg;

/// Something that was asked in a case is answered, given back or taken back. Announced in the same transaction, before
/// the case goes on.
public record LegEnded(Leg leg, Instant at) {}
