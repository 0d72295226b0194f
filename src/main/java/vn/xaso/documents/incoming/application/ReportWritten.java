package vn.xaso.documents.incoming.application;

import vn.xaso.kernel.UnitId;

/// A unit has something to tell an issuer of this house.
record ReportWritten(UnitId unit) {}
