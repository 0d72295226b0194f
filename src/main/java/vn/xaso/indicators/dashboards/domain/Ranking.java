package vn.xaso.indicators.dashboards.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.Scorecard;
import vn.xaso.kernel.UnitId;

/// The units by their points, the highest first. Equal points share a rank and the next rank is left out: 1, 2, 2, 4. A
/// unit without any case has no rank.
///
/// Law: 766/QĐ-TTg
///
/// @param places of the ranked units, the best first; then those without a rank
public record Ranking(List<Place> places) {

    /// @param rank 0 where nothing counted
    /// @param shared whether another unit has as many points
    /// @param above the points that are missing to the next better place, null for the first
    /// @param below by how many points it lies before the next worse place, null for the last
    public record Place(
            UnitId unit,
            Scorecard card,
            int rank,
            boolean shared,
            @Nullable BigDecimal above,
            @Nullable BigDecimal below) {

        public boolean isRanked() {
            return rank > 0;
        }
    }

    public static Ranking of(Map<UnitId, Scorecard> cards) {
        var ranked = cards.entrySet().stream()
                .filter(one -> counts(one.getValue()))
                .sorted(Comparator.comparing((Map.Entry<UnitId, Scorecard> one) ->
                                one.getValue().total())
                        .reversed()
                        .thenComparing(one -> one.getKey().value()))
                .toList();
        var byPoints = new LinkedHashMap<BigDecimal, List<UnitId>>();
        ranked.forEach(one -> byPoints.computeIfAbsent(
                        one.getValue().total().stripTrailingZeros(), points -> new ArrayList<>())
                .add(one.getKey()));
        var points = List.copyOf(byPoints.keySet());
        var places = new ArrayList<Place>();
        for (int step = 0; step < points.size(); step++) {
            var above = step == 0 ? null : points.get(step - 1).subtract(points.get(step));
            var below = step == points.size() - 1 ? null : points.get(step).subtract(points.get(step + 1));
            var equals = byPoints.getOrDefault(points.get(step), List.of());
            int rank = places.size() + 1;
            for (var unit : equals) {
                places.add(new Place(unit, card(cards, unit), rank, equals.size() > 1, above, below));
            }
        }
        cards.entrySet().stream()
                .filter(one -> !counts(one.getValue()))
                .sorted(Comparator.comparing(one -> one.getKey().value()))
                .forEach(one -> places.add(new Place(one.getKey(), one.getValue(), 0, false, null, null)));
        return new Ranking(List.copyOf(places));
    }

    private static boolean counts(Scorecard card) {
        return !Quiet.is(card);
    }

    private static Scorecard card(Map<UnitId, Scorecard> cards, UnitId unit) {
        return Optional.ofNullable(cards.get(unit)).orElseThrow();
    }

    public Optional<Place> find(UnitId unit) {
        return places.stream().filter(place -> place.unit().equals(unit)).findFirst();
    }

    /// How many units have a rank.
    public int ranked() {
        return (int) places.stream().filter(Place::isRanked).count();
    }
}
