package vn.xaso.cases.figures.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.figures.domain.Figure;
import vn.xaso.cases.figures.domain.ReportPeriod;
import vn.xaso.cases.figures.persistence.FigureQuery;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Of which unit and period the figures are asked, as it stands in the address of the page.
///
/// @param together with the units that were merged into it
/// @param chosen the code of the period, or `days`
/// @param from as it was typed
/// @param to as it was typed
/// @param period the month of today where nothing sensible was asked
/// @param messages what is wrong with it; without one the period counts
record FigureAsked(
        UnitId unit,
        boolean together,
        String chosen,
        String from,
        String to,
        ReportPeriod period,
        List<FieldMessage> messages) {

    /// Behind the unit in the address: with those that were merged into it.
    static final String TOGETHER = ".together";

    static final String HERE = "/office/figures";
    static final String DAYS = "days";

    static FigureAsked of(Actor actor, Map<String, String> query, Instant now, Texts texts) {
        var today = LocalDate.ofInstant(now, OfficeClock.ZONE);
        var named = query.getOrDefault("unit", "");
        boolean together = named.endsWith(TOGETHER);
        var unit = unit(actor, together ? named.substring(0, named.length() - TOGETHER.length()) : named);
        var from = query.getOrDefault("from", "").strip();
        var to = query.getOrDefault("to", "").strip();
        if (DAYS.equals(query.get("period"))) {
            var messages = mistakes(from, to, today, texts);
            var period = messages.isEmpty()
                    ? ReportPeriod.days(
                            Days.find(from).orElseThrow(), Days.find(to).orElseThrow())
                    : ReportPeriod.monthOf(today);
            return new FigureAsked(unit, together, DAYS, from, to, period, messages);
        }
        var period = ReportPeriod.find(query.getOrDefault("period", ""))
                .filter(found -> found.hasBegun(now))
                .orElse(ReportPeriod.monthOf(today));
        return new FigureAsked(unit, together, period.code(), from, to, period, List.of());
    }

    private static UnitId unit(Actor actor, String asked) {
        return asked.isEmpty()
                ? actor.unit()
                : actor.units().stream()
                        .filter(one -> one.toString().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new Absent("unit " + asked));
    }

    private static List<FieldMessage> mistakes(String from, String to, LocalDate today, Texts texts) {
        var messages = new ArrayList<FieldMessage>();
        for (var field : Map.of("from", from, "to", to).entrySet()) {
            if (field.getValue().isEmpty()) {
                messages.add(new FieldMessage(field.getKey(), texts.of("figures.days.missing")));
            }
            Days.mistake(field.getKey(), field.getValue(), texts).ifPresent(messages::add);
        }
        if (messages.isEmpty()) {
            var first = Days.find(from).orElseThrow();
            if (first.isAfter(Days.find(to).orElseThrow())) {
                messages.add(new FieldMessage("to", texts.of("figures.days.order")));
            } else if (first.isAfter(today)) {
                messages.add(new FieldMessage("from", texts.of("figures.days.future")));
            }
        }
        return messages;
    }

    FigureQuery.Asked question(Instant now) {
        return new FigureQuery.Asked(unit, period.begins(), period.until(now), together);
    }

    String file(String form) {
        return HERE + "/file" + query() + "&form=" + form;
    }

    /// The cases behind a figure.
    ///
    /// @param field null for the total
    /// @param after where the page of the list begins, or null
    String list(Figure figure, @Nullable String field, @Nullable String after) {
        return HERE + "/cases" + query() + "&figure=" + figure + (field == null ? "" : "&field=" + encoded(field))
                + (after == null ? "" : "&after=" + encoded(after));
    }

    /// The table itself.
    String table() {
        return HERE + query();
    }

    /// As the choice of units has it.
    String place() {
        return unit + (together ? TOGETHER : "");
    }

    private String query() {
        var days = chosen.equals(DAYS) ? "&from=" + encoded(from) + "&to=" + encoded(to) : "";
        return "?period=" + chosen + days + "&unit=" + place();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
