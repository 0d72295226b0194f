package vn.xaso.payments;

import java.time.Instant;
import java.util.UUID;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;

/// Nothing is owed any more for a case. Announced in the transaction that writes the ledger.
///
/// @param paid what came; nothing where it was exempted or lifted
/// @param lifted whether it was given up: the case has ended, or goes on elsewhere
/// @param online whether some of it came by a way that counts as online
public record ObligationSettled(UnitId unit, UUID subject, Money paid, boolean lifted, boolean online, Instant at) {}
