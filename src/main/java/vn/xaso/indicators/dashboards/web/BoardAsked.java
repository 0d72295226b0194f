package vn.xaso.indicators.dashboards.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.dashboards.domain.HalfYear;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// What the address of a board says. Without a period it is the running year.
///
/// @param period the running year where nothing sensible was asked
/// @param messages what is wrong with the days; without one the period counts
record BoardAsked(AskedWords words, Period period, DataSet set, List<FieldMessage> messages, LocalDate today) {

    static final String HERE = "/office/indicators";
    static final String RANKING = HERE + "/ranking";
    static final String WAY = RANKING + "/way";
    static final String PUBLIC = "/cong-khai/ket-qua";

    /// Stands in the address for all units together.
    static final String ALL = "all";

    /// The table of who has how much work in hand, in the address of a file.
    static final String BACKLOG = "backlog";

    /// Stands in the address for days that somebody chose.
    static final String DAYS = "days";

    private static final List<String> NAMES = List.of("unit", "period", "from", "to", "set", "q", "sort");

    static BoardAsked of(Map<String, String> query, LocalDate today, Texts texts) {
        var words = AskedWords.of(query, NAMES, place -> false);
        var set = words.pick(DataSet.values(), "set").orElse(DataSet.LOCAL);
        var running = Period.around(today, Period.Kind.YEAR);
        if (words.word("period").equals(DAYS)) {
            var messages = mistakes(words, today, texts);
            var period = messages.isEmpty() ? Period.own(day(words, "from"), day(words, "to")) : running;
            return new BoardAsked(words, period, set, messages, today);
        }
        var period = Period.read(words.word("period"))
                .filter(found -> !found.from().isAfter(today))
                .orElse(running);
        return new BoardAsked(words, period, set, List.of(), today);
    }

    private static LocalDate day(AskedWords words, String name) {
        return Days.find(words.word(name)).orElseThrow();
    }

    private static List<FieldMessage> mistakes(AskedWords words, LocalDate today, Texts texts) {
        var messages = new ArrayList<FieldMessage>();
        for (var name : List.of("from", "to")) {
            if (words.word(name).isEmpty()) {
                messages.add(new FieldMessage(name, texts.of("boards.days.missing")));
            }
            Days.mistake(name, words.word(name), texts).ifPresent(messages::add);
        }
        if (messages.isEmpty() && day(words, "from").isAfter(day(words, "to"))) {
            messages.add(new FieldMessage("to", texts.of("boards.days.order")));
        }
        if (messages.isEmpty() && day(words, "from").isAfter(today)) {
            messages.add(new FieldMessage("from", texts.of("boards.days.future")));
        }
        return List.copyOf(messages);
    }

    String unit() {
        return words.word("unit");
    }

    /// The days of the period that are over, or have begun.
    Period days() {
        return period.to().isAfter(today) ? new Period(period.from(), today, Period.Kind.OWN) : period;
    }

    boolean reachesToday() {
        return !period.to().isBefore(today);
    }

    /// With which the period is compared.
    Period before() {
        return HalfYear.before(period);
    }

    /// What the choice of periods shows.
    String chosen() {
        boolean days = period.kind() == Period.Kind.OWN && !HalfYear.is(period);
        return words.word("period").equals(DAYS) || days ? DAYS : period.key();
    }

    /// Another page with the same period and data set.
    ///
    /// @param unit its code, or null to name none
    String href(String path, @Nullable String unit) {
        var changed = new LinkedHashMap<String, String>();
        changed.put("unit", unit == null ? "" : unit);
        changed.put("q", "");
        changed.put("sort", "");
        return words.href(path, changed);
    }

    /// The same page with one word changed.
    String with(String path, String name, String value) {
        return words.href(path, Map.of(name, value));
    }

    String file(String path, String form) {
        return words.file(path, form);
    }
}
