package vn.xaso.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.UnitKind;
import vn.xaso.kernel.SearchText;

/// What one file says about units. Collects every problem instead of stopping at the first.
public final class UnitList {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final LocalDate day;
    private final List<ListedUnit> units = new ArrayList<>();
    private final List<ListedSuccession> successions = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<ImportProblem> notes = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    /// @param day the day from which the units of today stand, and on which the successions happened
    public UnitList(LocalDate day) {
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }

    public List<ListedUnit> units() {
        return List.copyOf(units);
    }

    public List<ListedSuccession> successions() {
        return List.copyOf(successions);
    }

    public List<ImportProblem> problems() {
        return List.copyOf(problems);
    }

    public List<ImportProblem> notes() {
        return List.copyOf(notes);
    }

    public void problem(int record, String key, Object... arguments) {
        problems.add(new ImportProblem(record, key, List.of(arguments)));
    }

    /// Something the person should know that does not stop the import.
    public void note(int record, String key, Object... arguments) {
        notes.add(new ImportProblem(record, key, List.of(arguments)));
    }

    public boolean knows(UnitKey key, LocalDate from) {
        return seen.contains(List.of(key, from));
    }

    /// Takes a unit by its full name, such as "Xã Sáng Nhè".
    public void add(
            int record,
            UnitKey key,
            String fullName,
            @Nullable UnitKey parent,
            LocalDate from,
            @Nullable LocalDate to) {
        var tidy = SPACES.matcher(SearchText.tidy(fullName)).replaceAll(" ");
        if (!isCode(key)) {
            problem(record, "directory.import.badCode", key, key.level().codeLength());
            return;
        }
        if (tidy.isEmpty()) {
            problem(record, "directory.import.noName", key);
            return;
        }
        var kind = UnitKind.ofFullName(key.level(), tidy);
        if (kind.isEmpty()) {
            problem(record, "directory.import.noKind", tidy);
            return;
        }
        add(new ListedUnit(
                record, key, kind.get(), tidy.substring(kind.get().word().length() + 1), parent, from, to));
    }

    public void add(ListedUnit unit) {
        if (!seen.add(List.of(unit.key(), unit.from()))) {
            problem(unit.record(), "directory.import.twice", unit.key());
            return;
        }
        units.add(unit);
    }

    public void add(ListedSuccession succession) {
        successions.add(succession);
    }

    private static boolean isCode(UnitKey key) {
        return key.code().length() == key.level().codeLength()
                && DIGITS.matcher(key.code()).matches();
    }
}
