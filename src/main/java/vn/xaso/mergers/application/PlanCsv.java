package vn.xaso.mergers.application;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitKind;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.SearchText;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.MergerPlan.Heir;
import vn.xaso.mergers.domain.MergerPlan.Line;

/// Reads which unit goes into which: the national list of old and new communes, or a short table of one's own.
///
/// Needed columns: `old_commune_code`, `new_commune_code`, `new_commune` (with its kind in front); `agency_code` may be
/// there. Lines of other provinces are left out.
@Component
public class PlanCsv {

    static final List<String> NEEDED = List.of("old_commune_code", "new_commune_code", "new_commune");
    private static final String AGENCY_CODE = "agency_code";
    private static final int MOST_PROBLEMS = 20;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final Units units;

    PlanCsv(Units units) {
        this.units = units;
    }

    /// @param record the line of the file, or 0 for the whole
    public record Problem(int record, String key, List<Object> arguments) {}

    public record Read(List<Line> lines, List<Problem> problems) {}

    /// @param actor only units of his or her province count
    public Read read(Actor actor, MergerPlan plan, String text) {
        var reading = new Reading(actor, plan.on().minusDays(1));
        var clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (var rows = FORMAT.parse(new StringReader(clean))) {
            if (!rows.getHeaderNames().containsAll(NEEDED)) {
                reading.problem(1, "mergers.csv.columns", String.join(", ", NEEDED));
            } else {
                rows.forEach(reading::row);
            }
        } catch (CSVException | UncheckedIOException | IllegalStateException broken) {
            reading.problem(0, "mergers.csv.broken");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (reading.lines.isEmpty() && reading.problems.isEmpty()) {
            reading.problem(0, "mergers.csv.nothing");
        }
        return new Read(List.copyOf(reading.lines), List.copyOf(reading.problems));
    }

    private final class Reading {

        private final Actor actor;
        private final LocalDate lastDay;
        private final List<Line> lines = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(Actor actor, LocalDate lastDay) {
            this.actor = actor;
            this.lastDay = lastDay;
        }

        void problem(int record, String key, Object... arguments) {
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(new Problem(record, key, List.of(arguments)));
            }
        }

        void row(CSVRecord row) {
            int line = (int) row.getRecordNumber() + 1;
            if (!row.isConsistent()) {
                problem(line, "mergers.csv.cells");
                return;
            }
            var old = row.get("old_commune_code");
            var unit = units.findByCode(old, lastDay).filter(this::isOurs);
            if (unit.isEmpty()) {
                if (isOfTheProvince(row)) {
                    problem(line, "mergers.csv.unknown", old);
                }
                return;
            }
            var heir = heir(row);
            if (heir.isEmpty()) {
                problem(line, "mergers.csv.successor", row.get("new_commune"), row.get("new_commune_code"));
                return;
            }
            add(line, unit.get(), heir.get());
        }

        private void add(int line, Unit old, Heir heir) {
            if (lines.stream().anyMatch(one -> one.old().equals(old.id()))) {
                problem(line, "mergers.csv.twice", old.fullName());
                return;
            }
            lines.add(new Line(old.id(), heir));
        }

        private boolean isOurs(Unit unit) {
            return actor.units().contains(unit.id()) && unit.level() == UnitLevel.COMMUNE;
        }

        /// The national list names the province; a table of one's own has no other.
        private boolean isOfTheProvince(CSVRecord row) {
            return !row.isMapped("old_province_code")
                    || row.get("old_province_code")
                            .equals(units.get(actor.unit()).code());
        }

        private Optional<Heir> heir(CSVRecord row) {
            var code = row.get("new_commune_code");
            var name = SearchText.tidy(row.get("new_commune"));
            var agencyCode = row.isMapped(AGENCY_CODE) ? row.get(AGENCY_CODE) : "";
            return code.matches("[0-9]{5}") ? heirOf(code, name, agencyCode) : Optional.empty();
        }
    }

    /// @param fullName with the kind in front, such as Xã Sáng Nhè
    public static Optional<Heir> heirOf(String code, String fullName, String agencyCode) {
        return UnitKind.ofFullName(UnitLevel.COMMUNE, fullName)
                .filter(kind -> fullName.length() > kind.word().length() + 1)
                .map(kind -> new Heir(
                        code,
                        kind.name(),
                        fullName.substring(kind.word().length()).strip(),
                        agencyCode.strip(),
                        null));
    }
}
