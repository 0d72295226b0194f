package vn.xaso.directory.application;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.UnitKind;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.directory.domain.ExternalCodes;
import vn.xaso.directory.domain.ListedSuccession;
import vn.xaso.directory.domain.ListedSuccession.Extent;
import vn.xaso.directory.domain.ListedUnit;
import vn.xaso.directory.domain.TwoLevels;
import vn.xaso.directory.domain.UnitKey;
import vn.xaso.directory.domain.UnitList;
import vn.xaso.kernel.UnitId;

/// Điện Biên, which comes with the program: the province, its 45 units of today and the 129 of before 1/7/2025.
///
/// Law: 1661/NQ-UBTVQH15
@Component
@Transactional
public class DienBienUnits {

    public static final String CODE = "11";
    private static final String AGENCY_CODE = "H18";
    private static final LocalDate AGENCY_CODES_BEGIN = LocalDate.of(2020, 7, 22);

    private final UnitRegistry registry;
    private final Units units;
    private final ExternalCodes codes;
    private final KeptUnits kept;

    DienBienUnits(UnitRegistry registry, Units units, ExternalCodes codes, KeptUnits kept) {
        this.registry = registry;
        this.units = units;
        this.codes = codes;
        this.kept = kept;
    }

    /// Records what is not recorded yet.
    ///
    /// @return the province
    public UnitId load() {
        var report = registry.record(list(), ImportProgress.SILENT);
        if (!report.isStored()) {
            throw new IllegalStateException("The built-in units do not fit the record: " + report.problems());
        }
        var province = units.findByCode(CODE, TwoLevels.BEGIN).orElseThrow().id();
        codes.record(province, Units.AGENCY_CODES, AGENCY_CODE, AGENCY_CODES_BEGIN);
        kept.forget();
        return province;
    }

    /// Gives the communes agency codes that are invented for the demonstration. Never call this in service.
    public void inventAgencyCodes() {
        for (var row : ResourceRows.of("demo_agency_codes.csv")) {
            var unit = units.findByCode(row.get("unit"), TwoLevels.BEGIN).orElseThrow();
            codes.record(unit.id(), Units.AGENCY_CODES, row.get("code"), TwoLevels.BEGIN);
        }
        kept.forget();
    }

    /// The province and its units of today, without a look into the database.
    static List<ListedUnit> ofToday() {
        return list().units().stream()
                .filter(unit -> unit.to() == null && unit.key().level() != UnitLevel.DISTRICT)
                .toList();
    }

    private static UnitList list() {
        var list = new UnitList(TwoLevels.BEGIN);
        for (var row : ResourceRows.of("dien_bien_units.csv")) {
            var line = (int) row.getRecordNumber();
            var unit = unit(row, line);
            list.add(unit);
            if (!row.get("into").isEmpty()) {
                list.add(new ListedSuccession(line, unit.key(), UnitKey.commune(row.get("into")), null, Extent.WHOLE));
            }
        }
        return list;
    }

    private static ListedUnit unit(CSVRecord row, int line) {
        var kind = UnitKind.valueOf(row.get("kind"));
        var key = new UnitKey(kind.level(), row.get("code"));
        var end = row.get("to").isEmpty() ? null : LocalDate.parse(row.get("to"));
        return new ListedUnit(
                line, key, kind, row.get("name"), parent(row.get("under")), LocalDate.parse(row.get("from")), end);
    }

    private static @Nullable UnitKey parent(String code) {
        return switch (code.length()) {
            case 0 -> null;
            case 2 -> UnitKey.province(code);
            default -> UnitKey.district(code);
        };
    }
}
