package vn.xaso.reports.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.xaso.ui.Days;
import vn.xaso.ui.Language;

/// What people type becomes what a cell holds. What makes no sense stays as it is, so that nobody loses it.
public final class Typing {

    private Typing() {}

    public static String of(CellRule rule, String typed, Language language) {
        var text = typed.strip();
        return switch (rule.kind()) {
            case NUMBER, FIGURE ->
                Numbers.typed(text, language).map(BigDecimal::toPlainString).orElse(text);
            case DATE -> Days.find(text).map(LocalDate::toString).orElse(text);
            default -> text.replace("\r\n", "\n");
        };
    }
}
