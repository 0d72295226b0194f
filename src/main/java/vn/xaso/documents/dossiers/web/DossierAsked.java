package vn.xaso.documents.dossiers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.dossiers.application.DossierAccess;
import vn.xaso.documents.dossiers.domain.DossierState;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Filter;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Waiting;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Whose;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.AskedWords;

/// What the address of the list of dossiers says. What makes no sense in it is passed over.
record DossierAsked(AskedWords asked) {

    static final String HERE = "/office/documents/dossiers";
    private static final List<String> NAMES = List.of("q", "whose", "state", "year", "waiting");
    private static final Predicate<String> PLACE =
            Pattern.compile("\\d{4}~[0-9a-f-]{36}~.{1,20}").asMatchPredicate();

    static DossierAsked of(Map<String, String> query) {
        return new DossierAsked(AskedWords.of(query, NAMES, PLACE));
    }

    Filter filter(Actor actor, LocalDate today) {
        return new Filter(
                word("q"),
                asked.pick(Whose.values(), "whose").orElse(Whose.ALL),
                asked.pick(DossierState.values(), "state").orElse(null),
                word("year").matches("\\d{4}") ? Integer.valueOf(word("year")) : null,
                asked.pick(Waiting.values(), "waiting").orElse(Waiting.ANY),
                DossierAccess.readsAll(actor),
                today);
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
        return asked.href(HERE, Map.of("whose", other == Whose.ALL ? "" : other.name(), "after", ""));
    }

    String from(@Nullable String row) {
        return asked.from(HERE, row);
    }

    String register(String form) {
        return asked.file(HERE + "/register", form);
    }
}
