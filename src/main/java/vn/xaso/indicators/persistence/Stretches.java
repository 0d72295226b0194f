package vn.xaso.indicators.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.domain.Grain.Stretch;
import vn.xaso.kernel.UnitId;

/// Which rows of sums are read: one walk along the index for each stretch, so that no row is looked at in vain, and
/// one node of the plan for all of them, which starts faster than one for each. The days are parameters, so that the
/// plan is kept; the units stand once before the statement, so that the database plans one unit as it plans many and
/// keeps that plan too.
///
/// @param sql in the place of a table
record Stretches(String sql, Map<String, Object> values) {

    /// Begins every statement with stretches.
    static final String ASKED = "with asked as materialized (select cast(:units as uuid[]) as units) ";

    /// @param columns that are read of each row
    /// @param name a word that is its own within the statement
    static Stretches of(Collection<UnitId> units, DataSet set, List<Stretch> stretches, String columns, String name) {
        var values = new HashMap<String, Object>();
        values.put("units", array(units));
        values.put("set", set.number());
        var days = IntStream.range(0, stretches.size())
                .mapToObj(i -> {
                    var stretch = stretches.get(i);
                    values.put(name + "_from" + i, stretch.from());
                    values.put(name + "_to" + i, stretch.to());
                    return "(" + stretch.grain().number() + ", cast(:" + name + "_from" + i + " as date), cast(:" + name
                            + "_to" + i + " as date))";
                })
                .collect(Collectors.joining(", "));
        var sql = "(select " + columns + " from (values " + days + ") stretch (of_grain, from_day, to_day)"
                + " join indicators.total on unit_id = any(cast((select units from asked) as uuid[]))"
                + " and data_set = :set and grain = of_grain and first_day between from_day and to_day) ";
        return new Stretches(sql + name, values);
    }

    static UUID[] array(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
