package vn.xaso.reports.entry.web;

import java.util.List;
import java.util.Map;
import vn.xaso.reports.entry.domain.Sending;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.Computed;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Texts;

/// What was sent, in words.
final class SentWords {

    private SentWords() {}

    static VersionPage filled(VersionPage page, SheetForm form, Sending sending, Texts texts) {
        var computed = new Computed(sending.cells(), Map.of());
        return new VersionPage(
                page.reportHref(),
                page.report(),
                page.title(),
                List.of(
                        new Fact(texts.of("entry.sentAt"), texts.minute(sending.sentAt())),
                        new Fact(texts.of("entry.symbol"), sending.symbol()),
                        new Fact(texts.of("entry.signer"), sending.signer()),
                        new Fact(texts.of("entry.hash"), sending.sha256())),
                form.narratives().stream()
                        .map(one -> new Fact(ReportWords.name(one.title(), texts), computed.of(one.key())))
                        .toList(),
                form.tables().stream()
                        .map(table -> SheetGrid.of(table, computed, texts))
                        .toList(),
                List.of(),
                false);
    }

    static String shown(CellRule rule, String value, Texts texts) {
        return value.isEmpty() ? "–" : SheetGrid.shown(rule, value, texts.language());
    }
}
