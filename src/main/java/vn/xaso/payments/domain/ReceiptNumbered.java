package vn.xaso.payments.domain;

import java.time.Instant;
import vn.xaso.kernel.UnitId;

/// A receipt was given a number, or struck. Its signed file is made after the commit.
public record ReceiptNumbered(UnitId unit, Instant at) {}
