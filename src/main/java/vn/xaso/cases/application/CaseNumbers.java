package vn.xaso.cases.application;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.directory.Units;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;

/// Gives cases their codes: that of the office which receives, the day, the number of that day.
@Component
public class CaseNumbers {

    private final CaseFiles cases;
    private final Units units;

    CaseNumbers(CaseFiles cases, Units units) {
        this.cases = cases;
        this.units = units;
    }

    /// The row of the counter stays locked until the commit.
    public CaseCode next(UnitId receiving, Instant at) {
        var day = LocalDate.ofInstant(at, OfficeClock.ZONE);
        return CaseCode.of(units.agencyCode(receiving), day, cases.nextNumber(receiving, day));
    }
}
