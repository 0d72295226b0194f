package vn.xaso.identity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.application.ApiTokenDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Days;

/// A token as it was asked for in the form.
///
/// @param everyUnit any text: all units the administrator acts for
record TokenForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable List<String> scopes,
        @Nullable List<String> units,
        @Nullable String everyUnit,
        @Nullable String until) {

    static TokenForm usual(LocalDate until) {
        return new TokenForm(null, null, null, null, null, Days.field(until));
    }

    ApiTokenDesk.Wanted wanted(Actor actor) {
        return new ApiTokenDesk.Wanted(token(), typedName(), chosenScopes(), chosenUnits(actor), Days.find(until).orElse(null));
    }

    UUID token() {
        try {
            return id == null ? Ids.next() : UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            return Ids.next();
        }
    }

    String typedName() {
        return name == null ? "" : name.strip();
    }

    String typedDay() {
        return until == null ? "" : until.strip();
    }

    Set<ApiScope> chosenScopes() {
        return given(scopes).stream()
                .flatMap(word -> ApiScope.find(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Who acts for one unit means that one. A unit that is not the administrator's stays in, to be refused.
    Set<UnitId> chosenUnits(Actor actor) {
        if (actor.units().size() == 1 || isEveryUnit()) {
            return actor.units();
        }
        return given(units).stream()
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(text -> new UnitId(UUID.fromString(text)))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isEveryUnit() {
        return everyUnit != null;
    }

    private static List<String> given(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
