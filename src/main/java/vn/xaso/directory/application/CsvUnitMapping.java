package vn.xaso.directory.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.UnitKind;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.domain.ListedSuccession;
import vn.xaso.directory.domain.ListedSuccession.Extent;
import vn.xaso.directory.domain.ListedSuccession.Named;
import vn.xaso.directory.domain.TwoLevels;
import vn.xaso.directory.domain.UnitKey;
import vn.xaso.directory.domain.UnitList;
import vn.xaso.kernel.SearchText;

/// Reads which commune of before went into which commune of today, one pair a line.
///
/// Old units that are not recorded yet are recorded from the line itself. The lines of a quoted field count.
final class CsvUnitMapping {

    static final List<String> COLUMNS = List.of(
            "new_province_code",
            "new_commune_code",
            "new_commune",
            "old_commune_code",
            "old_commune",
            "old_district_code",
            "old_district",
            "old_province_code",
            "old_province",
            "note");

    private final UnitList list;
    private final LocalDate lastDay;
    private final LocalDate yearBegin;
    private final Map<UnitKey, Set<UnitKey>> provinces = new HashMap<>();
    private final Set<List<UnitKey>> pairs = new HashSet<>();

    private CsvUnitMapping(LocalDate day) {
        list = new UnitList(day);
        lastDay = day.minusDays(1);
        yearBegin = lastDay.withDayOfYear(1);
    }

    static UnitList read(Path file, LocalDate day) {
        var reader = new CsvUnitMapping(day);
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try (var rows = format.parse(Files.newBufferedReader(file))) {
            if (rows.getHeaderNames().containsAll(COLUMNS)) {
                rows.forEach(row -> reader.row(row, (int) rows.getCurrentLineNumber()));
                reader.provinceSuccessions();
            } else {
                reader.list.problem(1, "directory.import.unknownColumns", String.join(", ", COLUMNS));
            }
        } catch (CSVException | UncheckedIOException | IllegalStateException broken) {
            reader.list.problem(0, "directory.import.notCsv");
        } catch (IOException unreadable) {
            reader.list.problem(0, "directory.import.unreadable", file.getFileName());
        }
        return reader.list;
    }

    private void row(CSVRecord row, int line) {
        if (!row.isConsistent()) {
            list.problem(line, "directory.import.columnCount", row.size());
            return;
        }
        var successor = UnitKey.commune(code(row, "new_commune_code", 5));
        var province = UnitKey.province(code(row, "new_province_code", 2));
        var old = oldUnit(row, line);
        if (old == null) {
            return;
        }
        if (!pairs.add(List.of(old, successor))) {
            list.problem(line, "directory.import.twice", old);
            return;
        }
        var named = new Named(province, row.get("new_commune"));
        list.add(new ListedSuccession(line, old, successor, named, extent(row.get("note"))));
        provinces
                .computeIfAbsent(UnitKey.province(code(row, "old_province_code", 2)), code -> new HashSet<>())
                .add(province);
    }

    private @Nullable UnitKey oldUnit(CSVRecord row, int line) {
        var province = UnitKey.province(code(row, "old_province_code", 2));
        var district = UnitKey.district(code(row, "old_district_code", 3));
        addOnce(line, province, row.get("old_province"), null);
        addOnce(line, district, row.get("old_district"), province);
        if (!row.get("old_commune_code").isEmpty()) {
            var commune = UnitKey.commune(code(row, "old_commune_code", 5));
            addOnce(line, commune, withKind(row.get("old_commune"), line), district);
            return commune;
        }
        if (row.get("old_commune").isEmpty()) {
            return district;
        }
        list.note(line, "directory.import.areaWithoutCode", row.get("old_commune"));
        return null;
    }

    /// Spreadsheets eat the zeros in front of a code.
    private static String code(CSVRecord row, String column, int length) {
        var typed = row.get(column);
        return typed.isEmpty() ? typed : "0".repeat(Math.max(0, length - typed.length())) + typed;
    }

    /// Some lines forget the kind of a dissolved commune; most were communes.
    private String withKind(String name, int line) {
        if (name.isEmpty() || UnitKind.ofFullName(UnitLevel.COMMUNE, name).isPresent()) {
            return name;
        }
        list.note(line, "directory.import.kindAssumed", name);
        return UnitKind.COMMUNE.word() + " " + name;
    }

    private void addOnce(int line, UnitKey key, String fullName, @Nullable UnitKey parent) {
        if (!list.knows(key, yearBegin)) {
            var end = parent == null && TwoLevels.keepsProvince(key.code()) ? null : lastDay;
            list.add(line, key, fullName, parent, yearBegin, end);
        }
    }

    private void provinceSuccessions() {
        provinces.forEach((old, successors) -> successors.forEach(successor -> list.add(
                new ListedSuccession(0, old, successor, null, successors.size() == 1 ? Extent.WHOLE : Extent.PART))));
    }

    /// "Nhập toàn bộ", "Giữ nguyên", "Đổi tên" … take the whole; "một phần" and "phần còn lại" a part.
    private static Extent extent(String note) {
        var words = SearchText.fold(note);
        return words.contains("mot phan") || words.contains("phan con lai") ? Extent.PART : Extent.WHOLE;
    }
}
