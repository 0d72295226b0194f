package vn.xaso.directory.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.xaso.directory.domain.UnitList;

/// Reads a list of units from a file and records it: everything, or nothing where one record is bad.
@Component
public class UnitImport {

    private final UnitRegistry registry;
    private final KeptUnits kept;

    UnitImport(UnitRegistry registry, KeptUnits kept) {
        this.registry = registry;
        this.kept = kept;
    }

    /// Reads the national list of today (JSON, provinces with communes), the list of before 1/7/2025 (JSON, with
    /// districts) or the table of which commune went into which (CSV). The file itself shows which it is.
    ///
    /// @param validFrom the first day of the units in the list; for the table the day of the change, 1/7/2025
    public ImportReport run(Path file, LocalDate validFrom, ImportProgress progress) {
        var list = read(file, validFrom);
        var report = registry.record(list, progress);
        kept.forget();
        return report;
    }

    private static UnitList read(Path file, LocalDate validFrom) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            var nothing = new UnitList(validFrom);
            nothing.problem(0, "directory.import.unreadable", file);
            return nothing;
        }
        return beginsAsJson(file) ? JsonUnitList.read(file, validFrom) : CsvUnitMapping.read(file, validFrom);
    }

    private static boolean beginsAsJson(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            var start = new String(bytes.readNBytes(64), StandardCharsets.UTF_8).strip();
            return start.startsWith("[")
                    || start.startsWith("{")
                    || file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
