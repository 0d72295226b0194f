package vn.xaso.interchange.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.interchange.StuckCases;
import vn.xaso.interchange.domain.Transfer.Reason;
import vn.xaso.interchange.persistence.StuckQuery.Filter;
import vn.xaso.ui.AskedWords;

/// What the address of the list says.
record StuckAsked(AskedWords asked) {

    static final String HERE = StuckCases.HERE;
    private static final List<String> NAMES = List.of("unit", "q", "reason", "field", "all");

    static StuckAsked of(Map<String, String> query) {
        return new StuckAsked(AskedWords.of(query, NAMES, StuckAsked::isPlace));
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
        return new Filter(
                asked.words().get("q"),
                asked.pick(Reason.values(), "reason").map(Enum::name).orElse(null),
                asked.pick(Field.values(), "field").map(Enum::name).orElse(null),
                word("all").equals("true"));
    }

    String word(String name) {
        return asked.word(name);
    }

    @Nullable
    String cursor() {
        return asked.cursor();
    }

    boolean isNarrowed() {
        return asked.isNarrowed("unit");
    }

    String from(@Nullable String row) {
        return asked.from(HERE, row);
    }

    String file(String form) {
        return asked.file(HERE + "/register", form);
    }
}
