package vn.xaso.indicators.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xaso.indicators.Period;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Texts;

/// Who may look at what lies behind the numbers, and what the address says.
final class IndicatorReaders {

    private IndicatorReaders() {}

    static boolean may(Actor actor) {
        return actor.may(Right.READ_CASES) || actor.may(Right.SEE_OPERATIONS) || actor.may(Right.MANAGE_CATALOGUE);
    }

    static void require(Actor actor) {
        if (!may(actor)) {
            throw new Absent("right to read indicators");
        }
    }

    /// The unit in the address, or the own one.
    ///
    /// @throws Absent where it is none of those that the actor may read
    static UnitId unit(Actor actor, Map<String, String> query) {
        var text = query.getOrDefault("unit", "");
        if (text.isEmpty()) {
            return actor.unit();
        }
        return actor.units().stream()
                .filter(unit -> unit.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new Absent("unit " + text));
    }

    /// The unit in the address, or all that the actor may read: of a province its communes, as on its board.
    static Set<UnitId> units(Actor actor, Map<String, String> query) {
        return query.getOrDefault("unit", "").isEmpty() && actor.units().size() > 1
                ? communes(actor)
                : Set.of(unit(actor, query));
    }

    static Set<UnitId> communes(Actor actor) {
        return actor.units().stream()
                .filter(unit -> !unit.equals(actor.unit()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isPlace(String after) {
        var parts = after.split("_", -1);
        return parts.length == 3
                && parts[0].matches("[0-9a-f-]{36}")
                && parts[1].matches("\\d{4}-\\d{2}-\\d{2}")
                && isKey(parts[2]);
    }

    private static boolean isKey(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    static String told(Period period, Texts texts) {
        return switch (period.kind()) {
            case MONTH ->
                texts.of(
                        "indicators.period.MONTH",
                        period.from().getMonthValue(),
                        String.valueOf(period.from().getYear()));
            case QUARTER ->
                texts.of(
                        "indicators.period.QUARTER",
                        period.quarter(),
                        String.valueOf(period.from().getYear()));
            case YEAR ->
                texts.of("indicators.period.YEAR", String.valueOf(period.from().getYear()));
            case OWN -> texts.of("indicators.period.OWN", texts.day(period.from()), texts.day(period.to()));
        };
    }
}
