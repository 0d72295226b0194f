package vn.xaso.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.domain.ApiToken;
import vn.xaso.identity.persistence.ApiTokenListQuery.Filter;

/// What the address of the list of tokens says. What makes no sense in it is passed over.
///
/// @param after where the page begins, or null for the first one
record TokenAsked(Filter filter, @Nullable UUID after) {

    static TokenAsked of(Map<String, String> query) {
        var after = query.getOrDefault("after", "");
        return new TokenAsked(
                new Filter(
                        query.getOrDefault("q", "").strip(),
                        ApiScope.find(query.getOrDefault("scope", "")).orElse(null),
                        state(query.getOrDefault("state", ""))),
                after.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(after) : null);
    }

    private static ApiToken.@Nullable State state(String name) {
        return Arrays.stream(ApiToken.State.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /// The same list from another row on.
    String href(@Nullable String from) {
        return from == null ? address("") : address("") + "&after=" + from;
    }

    /// The whole list as a file.
    String file(String ending) {
        return address("." + ending);
    }

    private String address(String ending) {
        return TokenController.HERE + ending + "?q=" + URLEncoder.encode(filter.text(), StandardCharsets.UTF_8)
                + (filter.scope() == null ? "" : "&scope=" + filter.scope().word())
                + (filter.state() == null ? "" : "&state=" + filter.state());
    }
}
