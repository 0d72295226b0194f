package vn.xaso.reports.entry.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.SheetForm;

/// What a unit fills in for a round.
///
/// @param cells what people typed; for a known figure only where they overruled it
/// @param reasons why a known figure was overruled
/// @param known what the program knew
/// @param sendings how many there were
/// @param standing the number of the sending that counts, 0 while none does
/// @param paper the signed file, or null
public record Report(
        UUID id,
        UnitId unit,
        UUID round,
        UUID form,
        ReportState state,
        int version,
        Map<CellKey, String> cells,
        Map<CellKey, String> reasons,
        Map<CellKey, Known> known,
        int sendings,
        int standing,
        @Nullable UUID paper,
        String signer,
        Instant changedAt,
        String changedBy) {

    /// @param href where it comes from, or empty
    public record Known(String value, String href, Instant at) {}

    public static Report begun(UUID id, UnitId unit, UUID round, UUID form, Instant at, String by) {
        return new Report(
                id, unit, round, form, ReportState.DRAFT, 1, Map.of(), Map.of(), Map.of(), 0, 0, null, "", at, by);
    }

    public Report {
        cells = Map.copyOf(cells);
        reasons = Map.copyOf(reasons);
        known = Map.copyOf(known);
    }

    /// What counts in each cell that somebody fills in: the typed value first, then the known one.
    public Map<CellKey, String> filled(SheetForm sheet) {
        var all = new HashMap<CellKey, String>();
        known.forEach((key, figure) -> {
            if (sheet.rule(key).kind() == CellRule.Kind.FIGURE) {
                all.put(key, figure.value());
            }
        });
        all.putAll(cells);
        return all;
    }

    /// @param typed the cells of one page; an empty one is cleared. A known figure that is typed again is not
    /// overruled.
    public Report typed(Map<CellKey, String> typed, Map<CellKey, String> why, Instant at, String by) {
        var after = new HashMap<>(cells);
        typed.forEach((key, value) -> {
            var figure = known.get(key);
            if (value.isEmpty() || (figure != null && figure.value().equals(value))) {
                after.remove(key);
            } else {
                after.put(key, value);
            }
        });
        var told = new HashMap<>(reasons);
        told.putAll(why);
        told.keySet().removeIf(key -> !after.containsKey(key) || !known.containsKey(key));
        told.values().removeIf(String::isBlank);
        return changed(after, told, known, at, by);
    }

    public Report with(Map<CellKey, Known> figures, Instant at, String by) {
        return changed(cells, reasons, figures, at, by);
    }

    private Report changed(
            Map<CellKey, String> after, Map<CellKey, String> told, Map<CellKey, Known> figures, Instant at, String by) {
        return new Report(
                id,
                unit,
                round,
                form,
                state,
                version + 1,
                after,
                told,
                figures,
                sendings,
                standing,
                paper,
                signer,
                at,
                by);
    }

    public Report moved(ReportAct act, @Nullable UUID file, String signed, Instant at, String by) {
        boolean sent = act == ReportAct.SEND;
        return new Report(
                id,
                unit,
                round,
                form,
                act.to(),
                version + 1,
                cells,
                reasons,
                known,
                sent ? sendings + 1 : sendings,
                sent ? sendings + 1 : 0,
                file,
                signed,
                at,
                by);
    }

    public Report at(UnitId successor) {
        return new Report(
                id,
                successor,
                round,
                form,
                state,
                version + 1,
                cells,
                reasons,
                known,
                sendings,
                standing,
                paper,
                signer,
                changedAt,
                changedBy);
    }
}
