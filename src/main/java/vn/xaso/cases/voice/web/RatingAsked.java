package vn.xaso.cases.voice.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.voice.domain.Satisfaction;
import vn.xaso.cases.voice.persistence.RatingListQuery.Filter;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// What the address of the list of ratings says.
record RatingAsked(AskedWords asked) {

    static final String HERE = "/office/ratings";
    private static final List<String> NAMES = List.of("procedure", "step", "from", "to");

    static RatingAsked of(Map<String, String> query) {
        return new RatingAsked(AskedWords.of(query, NAMES, RatingAsked::isPlace));
    }

    /// A time and the id of a case.
    private static boolean isPlace(String after) {
        try {
            int middle = after.indexOf('_');
            return middle > 0
                    && Instant.parse(after.substring(0, middle)).isAfter(Instant.EPOCH)
                    && UUID.fromString(after.substring(middle + 1)).version() > 0;
        } catch (DateTimeException | IllegalArgumentException noPlace) {
            return false;
        }
    }

    Filter filter() {
        var last = day("to");
        return new Filter(
                asked.words().get("procedure"),
                Satisfaction.read(word("step")).orElse(null),
                start(day("from")),
                start(last == null ? null : last.plusDays(1)));
    }

    List<FieldMessage> mistakes(Texts texts) {
        var mistakes = new ArrayList<FieldMessage>();
        Days.mistake("from", word("from"), texts).ifPresent(mistakes::add);
        Days.mistake("to", word("to"), texts).ifPresent(mistakes::add);
        var from = day("from");
        var to = day("to");
        if (from != null && to != null && to.isBefore(from)) {
            mistakes.add(new FieldMessage("to", texts.of("voice.list.to.early")));
        }
        return List.copyOf(mistakes);
    }

    String word(String name) {
        return asked.word(name);
    }

    @Nullable
    LocalDate day(String name) {
        return asked.day(name);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    @Nullable
    String cursor() {
        return asked.cursor();
    }

    boolean isNarrowed() {
        return asked.isNarrowed();
    }

    String from(@Nullable String row) {
        return asked.from(HERE, row);
    }

    /// The whole list as a file.
    String file(String form) {
        return asked.file(HERE + "/register", form);
    }
}
