package vn.xaso.reports.design.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// All duties to report.
public interface Duties {

    /// Throws `Absent` where the province has no such duty.
    ReportingDuty get(UnitId province, UUID id);

    /// As every unit may read it.
    ReportingDuty read(UUID id);

    /// The newest first.
    List<ReportingDuty> list(UnitId province);

    /// Duties of all provinces that open rounds by themselves.
    List<ReportingDuty> periodic();

    void add(ReportingDuty duty, Instant now);

    /// Throws `Overtaken` where somebody else changed it.
    void save(ReportingDuty after);

    /// Where a unit became part of another, the duty goes with it.
    void replaceUnit(UnitId old, UnitId into);

    Optional<ReportingDuty> findByName(UnitId province, String nameVi);
}
