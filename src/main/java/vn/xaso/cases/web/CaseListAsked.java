package vn.xaso.cases.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.persistence.CaseFilter;
import vn.xaso.cases.persistence.CaseFilter.Due;
import vn.xaso.cases.persistence.CaseFilter.Whose;
import vn.xaso.cases.persistence.CaseOrder;

/// What the address of a list of cases says. What makes no sense in it is passed over.
///
/// @param said the words of the address that narrow, order or shape the list; none is blank
/// @param after where the following page begins, or null
public record CaseListAsked(
        Map<String, String> said, @Nullable String after) {

    public static final String HERE = "/office/cases";

    private static final List<String> WORDS =
            List.of("q", "whose", "due", "state", "procedure", "assignee", "point", "order", "columns");
    private static final int LONGEST = 200;

    public CaseListAsked {
        said = Map.copyOf(said);
    }

    public static CaseListAsked of(MultiValueMap<String, String> query) {
        var said = new TreeMap<String, String>();
        for (var word : WORDS) {
            var value = String.join(",", query.getOrDefault(word, List.of())).strip();
            if (!value.isEmpty() && value.length() <= LONGEST) {
                said.put(word, value);
            }
        }
        return new CaseListAsked(said, query.getFirst("after"));
    }

    /// As it was kept, such as `due=OVERDUE&whose=MINE`.
    public static CaseListAsked of(String query) {
        var words = new LinkedMultiValueMap<String, String>();
        UriComponentsBuilder.fromUriString("?" + query)
                .build()
                .getQueryParams()
                .forEach((word, values) -> words.put(
                        word,
                        values.stream()
                                .map(value ->
                                        java.net.URLDecoder.decode(value == null ? "" : value, StandardCharsets.UTF_8))
                                .toList()));
        return of(words);
    }

    /// Nothing is asked: the list as it is when somebody comes to it.
    public boolean isBare() {
        return said.isEmpty();
    }

    public CaseFilter filter() {
        return new CaseFilter(
                word("q"),
                pick(Whose.values(), "whose").orElse(Whose.ALL),
                pick(Due.values(), "due").orElse(Due.ANY),
                pick(CaseState.values(), "state")
                        .filter(one -> one != CaseState.DRAFT)
                        .orElse(null),
                word("procedure").isEmpty() ? null : word("procedure"),
                id("assignee"),
                id("point"));
    }

    /// The chosen order, or the usual one of such a list.
    public CaseOrder order() {
        var filter = filter();
        boolean dated = filter.due() != Due.ANY && filter.due() != Due.DONE;
        var usual = filter.whose() == Whose.ALL && !dated ? CaseOrder.NEWEST : CaseOrder.DUE;
        return pick(CaseOrder.values(), "order")
                .filter(order -> order != CaseOrder.DUE || filter.due() != Due.DONE)
                .orElse(usual);
    }

    public String word(String name) {
        return said.getOrDefault(name, "");
    }

    private @Nullable UUID id(String name) {
        try {
            return word(name).isEmpty() ? null : UUID.fromString(word(name));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private <E extends Enum<E>> Optional<E> pick(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(word(word)))
                .findFirst();
    }

    /// Where the following page begins, or null; what is no such place is passed over.
    @Nullable
    public String cursor() {
        return after != null && after.matches("(-?infinity|[0-9T:.Z+-]{16,40})_[0-9a-f-]{36}") ? after : null;
    }

    /// The same list, everybody's or somebody's.
    public String href(Whose other) {
        var changed = new TreeMap<>(said);
        changed.put("whose", other.name());
        return new CaseListAsked(changed, null).href(HERE);
    }

    /// The same list from another row on.
    public String from(@Nullable String row) {
        return new CaseListAsked(said, row).href(HERE);
    }

    /// The same list at another address, such as that of its file.
    public String href(String path) {
        var query = query();
        var place = after == null ? "" : "after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
        var whole = query + (query.isEmpty() || place.isEmpty() ? "" : "&") + place;
        return whole.isEmpty() ? path : path + "?" + whole;
    }

    /// Its words, to be kept: the same list, the same text.
    public String query() {
        var query = new StringBuilder();
        new TreeMap<>(said)
                .forEach((word, value) -> query.append(query.isEmpty() ? "" : "&")
                        .append(word)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }
}
