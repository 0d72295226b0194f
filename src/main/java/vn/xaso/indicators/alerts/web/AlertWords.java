package vn.xaso.indicators.alerts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.xaso.indicators.alerts.domain.Alert;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Alerts in words.
public final class AlertWords {

    private AlertWords() {}

    public static Tag kind(Alert alert, Texts texts) {
        return new Tag(color(alert.kind()), texts.of("alerts.kind." + alert.kind()));
    }

    private static Kind color(AlertKind kind) {
        return switch (kind) {
            case CASE_LATE, DOCUMENTS_OVERDUE, PROGRAM -> Kind.LATE;
            case CASE_SOON, BACKLOG_GROWS, INDICATOR_BELOW, SYNC_STUCK -> Kind.WARN;
        };
    }

    /// What it is about and how much.
    public static String text(Alert alert, Texts texts) {
        return switch (alert.kind()) {
            case PROGRAM -> texts.of("alerts.program." + alert.subject(), alert.amount());
            case INDICATOR_BELOW ->
                texts.of("alerts.text.INDICATOR_BELOW", alert.label(), indicator(alert, texts), alert.amount());
            case CASE_LATE, CASE_SOON ->
                texts.of(
                        "alerts.text." + alert.kind() + (alert.amount() == 0 ? ".today" : ""),
                        alert.label(),
                        alert.amount());
            default -> texts.of("alerts.text." + alert.kind(), alert.label(), alert.amount());
        };
    }

    private static String indicator(Alert alert, Texts texts) {
        var key = "indicators.formula." + alert.label();
        return texts.has(key) ? texts.of(key) : "";
    }

    public static String owner(Alert alert, Texts texts) {
        var taken = alert.taken();
        return taken == null ? texts.of("alerts.owner." + alert.owner()) : taken.name();
    }

    public static String since(Alert alert, Instant now, Texts texts) {
        long days = ChronoUnit.DAYS.between(day(alert.openedAt()), day(now));
        return days <= 0 ? texts.of("alerts.since.today") : texts.of("alerts.since", days);
    }

    static Tag state(Alert alert, LocalDate today, Texts texts) {
        if (!alert.isOpen()) {
            return new Tag(Kind.DONE, texts.of("alerts.state.closed"));
        }
        var silence = alert.silence();
        if (silence != null && alert.isSilent(today)) {
            return new Tag(Kind.NEUTRAL, texts.of("alerts.state.silent", texts.day(silence.until())));
        }
        if (alert.taken() != null) {
            return new Tag(Kind.INFO, texts.of("alerts.state.taken"));
        }
        return alert.seenBy().isEmpty()
                ? new Tag(Kind.WARN, texts.of("alerts.state.new"))
                : new Tag(Kind.NEUTRAL, texts.of("alerts.state.seen"));
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, OfficeClock.ZONE);
    }
}
