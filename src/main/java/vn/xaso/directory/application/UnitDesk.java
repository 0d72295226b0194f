package vn.xaso.directory.application;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.Units;
import vn.xaso.directory.domain.ExternalCodes;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Where the province keeps the list of its units.
@Service
@Transactional
public class UnitDesk {

    private static final Pattern AGENCY_CODE = Pattern.compile("[A-Z][0-9]{2}(\\.[0-9A-Z]{1,8}){0,4}");

    private final Units units;
    private final ExternalCodes codes;
    private final AuditTrail audit;
    private final KeptUnits kept;

    UnitDesk(Units units, ExternalCodes codes, AuditTrail audit, KeptUnits kept) {
        this.units = units;
        this.codes = codes;
        this.audit = audit;
        this.kept = kept;
    }

    /// Enters the agency code that the state gave to a unit of the actor.
    ///
    /// Law: 20/2020/QĐ-TTg
    public void recordAgencyCode(Actor actor, UnitId unit, String code, LocalDate from) {
        actor.require(Right.MANAGE_UNITS);
        if (!actor.units().contains(unit) || units.find(unit).isEmpty()) {
            throw new Absent("unit " + unit);
        }
        if (!AGENCY_CODE.matcher(code).matches()) {
            throw new Refusal("directory.agencyCode.form");
        }
        if (codes.isTaken(Units.AGENCY_CODES, code, unit)) {
            throw new Refusal("directory.agencyCode.taken", code);
        }
        codes.record(unit, Units.AGENCY_CODES, code, from);
        audit.record(actor, actor.unit(), "unit.code", unit.toString(), code + " " + from);
        kept.forget();
    }
}
