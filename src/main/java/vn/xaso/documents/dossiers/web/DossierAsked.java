package vn.xaso.documents.dossiers.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.dossiers.application.DossierAccess;
import vn.xaso.documents.dossiers.domain.DossierState;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Filter;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Waiting;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Whose;
import vn.xaso.kernel.Actor;

/// What the address of the list of dossiers says. What makes no sense in it is passed over.
record DossierAsked(Map<String, String> words) {

    static final String HERE = "/office/documents/dossiers";
    private static final String[] NAMES = {"q", "whose", "state", "year", "waiting"};

    static DossierAsked of(Map<String, String> query) {
        var words = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = query.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                words.put(name, value);
            }
        }
        var after = query.getOrDefault("after", "");
        if (after.matches("\\d{4}~[0-9a-f-]{36}~.{1,20}")) {
            words.put("after", after);
        }
        return new DossierAsked(words);
    }

    Filter filter(Actor actor, LocalDate today) {
        return new Filter(
                word("q"),
                pick(Whose.values(), word("whose")).orElse(Whose.ALL),
                pick(DossierState.values(), word("state")).orElse(null),
                word("year").matches("\\d{4}") ? Integer.valueOf(word("year")) : null,
                pick(Waiting.values(), word("waiting")).orElse(Waiting.ANY),
                DossierAccess.readsAll(actor),
                today);
    }

    String word(String name) {
        return words.getOrDefault(name, "");
    }

    @Nullable
    String cursor() {
        return words.get("after");
    }

    boolean isNarrowed() {
        return words.keySet().stream().anyMatch(name -> !name.equals("whose") && !name.equals("after"));
    }

    String whose(Whose other) {
        return href(HERE, Map.of("whose", other == Whose.ALL ? "" : other.name(), "after", ""));
    }

    String from(@Nullable String row) {
        return href(HERE, Map.of("after", row == null ? "" : row));
    }

    String register(String form) {
        return href(HERE + "/register", Map.of("after", "", "form", form));
    }

    private String href(String path, Map<String, String> changed) {
        var all = new LinkedHashMap<>(words);
        all.putAll(changed);
        var address = new StringBuilder(path);
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.toString();
    }

    private static <E extends Enum<E>> Optional<E> pick(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
