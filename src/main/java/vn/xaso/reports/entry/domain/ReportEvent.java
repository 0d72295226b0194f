package vn.xaso.reports.entry.domain;

import java.time.Instant;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// One line of what a unit did with its report.
///
/// @param act the name of a [ReportAct], or `BEGIN`, `IMPORT`, `COPY`
public record ReportEvent(UUID id, UnitId unit, UUID report, String act, Instant at, String by, String note) {}
