package vn.xaso.payments.reconciliation.web;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Source;
import vn.xaso.payments.reconciliation.persistence.DifferenceListQuery.Filter;
import vn.xaso.payments.reconciliation.persistence.DifferenceListQuery.Whose;
import vn.xaso.ui.AskedWords;

/// What the address of the list of differences says.
record DifferenceAsked(AskedWords asked) {

    static final String HERE = "/office/payments/reconciliation/differences";
    private static final List<String> NAMES = List.of("q", "whose", "kind", "source");
    private static final Predicate<String> PLACE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]{5,18}Z~[0-9a-f-]{36}").asMatchPredicate();

    static DifferenceAsked of(Map<String, String> query) {
        return new DifferenceAsked(AskedWords.of(query, NAMES, PLACE));
    }

    Filter filter() {
        return new Filter(
                word("q"),
                asked.pick(Whose.values(), "whose").orElse(Whose.OPEN),
                asked.pick(Difference.Kind.values(), "kind").orElse(null),
                asked.pick(Source.values(), "source").orElse(null));
    }

    String word(String name) {
        return asked.word(name);
    }

    @Nullable
    String cursor() {
        return asked.cursor();
    }

    boolean isNarrowed() {
        return asked.isNarrowed("whose");
    }

    String whose(Whose other) {
        return asked.href(HERE, Map.of("whose", other == Whose.OPEN ? "" : other.name(), "after", ""));
    }

    String from(@Nullable String row) {
        return asked.from(HERE, row);
    }

    String register(String form) {
        return asked.file(HERE + "/register", form);
    }
}
