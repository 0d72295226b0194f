package vn.xaso.reports.entry.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.entry.application.OpenedReport;
import vn.xaso.reports.entry.web.TablePage.Unkept;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// What became of what somebody typed into a table.
///
/// @param kept whether it was just kept
/// @param clashes what was typed into cells that somebody else changed meanwhile
/// @param refusal why nothing could be kept, or null
/// @param lost what was typed then
record TableOutcome(
        boolean kept,
        Map<CellKey, String> clashes,
        @Nullable Refusal refusal,
        Map<CellKey, String> lost) {

    static final TableOutcome NOTHING = new TableOutcome(false, Map.of(), null, Map.of());
    static final TableOutcome KEPT = new TableOutcome(true, Map.of(), null, Map.of());

    static TableOutcome clash(Map<CellKey, String> clashes) {
        return new TableOutcome(false, clashes, null, Map.of());
    }

    static TableOutcome refused(Refusal refusal, Map<CellKey, String> lost) {
        return new TableOutcome(false, Map.of(), refusal, lost);
    }

    ReportPage.@Nullable Notice notice(Texts texts) {
        if (refusal != null) {
            return new ReportPage.Notice(
                    Kind.LATE, texts.of("entry.unkept"), texts.of(refusal.messageKey(), refusal.arguments()));
        }
        if (!clashes.isEmpty()) {
            return new ReportPage.Notice(
                    Kind.LATE, texts.of("entry.clash.title", clashes.size()), texts.of("entry.clash"));
        }
        return kept ? new ReportPage.Notice(Kind.DONE, "", texts.of("entry.saved")) : null;
    }

    List<Unkept> unkept(OpenedReport opened, Texts texts) {
        return lost.entrySet().stream()
                .filter(cell -> !cell.getValue().equals(opened.computed().of(cell.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> new Unkept(
                        ReportWords.place(opened.sheet(), cell.getKey(), texts),
                        SheetGrid.shown(opened.sheet().rule(cell.getKey()), cell.getValue(), texts.language())))
                .toList();
    }
}
