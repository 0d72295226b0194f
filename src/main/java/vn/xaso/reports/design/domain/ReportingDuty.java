package vn.xaso.reports.design.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.ReportingPeriod;

/// A duty to report (chế độ báo cáo): what, who, to whom, how often, until when.
///
/// Law: 09/2019/NĐ-CP
///
/// @param units who has the duty; empty where all communes have it
/// @param ended opens no more rounds
public record ReportingDuty(
        UUID id, UnitId province, Terms terms, boolean allUnits, Set<UnitId> units, boolean ended, int version) {

    /// How a report is sent and received (phương thức gửi, nhận báo cáo).
    public enum Way {
        /// Signed digitally and sent through the program.
        ELECTRONIC,
        PAPER,
        BOTH
    }

    /// @param content what the report is about
    /// @param reporters who reports, in words
    /// @param receiver the body that receives it
    /// @param way how it is sent
    /// @param steps the procedure of drawing it up, in words, or empty
    /// @param closingDay see [ReportingPeriod]
    /// @param dueDays working days after the closing date
    /// @param basis the act that gives the duty
    /// @param beginsOn periods that closed before are not opened
    public record Terms(
            Wording name,
            String content,
            String reporters,
            String receiver,
            Way way,
            String steps,
            ReportingPeriod.Kind kind,
            int closingDay,
            int dueDays,
            String basis,
            LocalDate beginsOn) {}

    public ReportingDuty {
        units = Set.copyOf(units);
    }

    public ReportingDuty with(Terms changed) {
        return new ReportingDuty(id, province, changed, allUnits, units, ended, version + 1);
    }

    public ReportingDuty forUnits(boolean all, Set<UnitId> chosen) {
        return new ReportingDuty(id, province, terms, all, all ? Set.of() : chosen, ended, version + 1);
    }

    public ReportingDuty end(boolean now) {
        return new ReportingDuty(id, province, terms, allUnits, units, now, version + 1);
    }
}
