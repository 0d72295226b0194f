package vn.xaso.reports.entry.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// All reports of the open units, with what was sent and done.
public interface Reports {

    /// Throws `Absent` where the unit has no such report.
    Report get(UnitId unit, UUID id);

    /// The same, and nobody else changes it until the end of the transaction.
    Report lock(UnitId unit, UUID id);

    Optional<Report> find(UnitId unit, UUID round);

    /// False where a colleague has begun it in the same moment.
    boolean add(Report report);

    /// Throws `Overtaken` where somebody else changed it.
    void save(Report after);

    void add(Sending sending);

    Optional<Sending> sending(UnitId unit, UUID report, int no);

    /// The newest first.
    List<Sending> sendings(UnitId unit, UUID report);

    void add(ReportEvent event);

    /// The newest first.
    List<ReportEvent> events(UnitId unit, UUID report);

    /// What was not sent yet in rounds that are open.
    List<Report> open(UnitId unit);

    /// Gives the report to another unit, which fills it in and signs it anew; the rows of both must be open.
    void move(Report report, UnitId into);
}
