package vn.xaso.procedures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What an import of the catalogue did.
///
/// @param added procedures that were not known
/// @param changed procedures whose text is not the one imported before: each became a new version
/// @param flags how much is to be checked, by field and reason such as `FEE/CONDITIONAL`
/// @param badLines lines that could not be read, with the reason; then nothing was imported
public record ImportReport(
        int read, int added, int unchanged, int changed, Map<String, Integer> flags, List<BadLine> badLines) {

    public record BadLine(int number, String reason) {}

    public ImportReport {
        flags = new TreeMap<>(flags);
        badLines = List.copyOf(badLines);
    }

    public boolean isRefused() {
        return !badLines.isEmpty();
    }

    public int flagCount() {
        return flags.values().stream().mapToInt(Integer::intValue).sum();
    }
}
