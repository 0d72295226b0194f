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

/// Which rows of sums are read: each stretch is a walk of its own along the index, so that no row is looked at in vain.
/// The days are parameters, so that the plan is kept; the units stand once before the statement, so that the database
/// plans one unit as it plans many and keeps that plan too.
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
        var walks = IntStream.range(0, stretches.size())
                .mapToObj(i -> {
                    var stretch = stretches.get(i);
                    values.put(name + "_from" + i, stretch.from());
                    values.put(name + "_to" + i, stretch.to());
                    return "select " + columns
                            + " from indicators.total where unit_id = any(cast((select units from asked) as uuid[]))"
                            + " and data_set = :set and grain = "
                            + stretch.grain().number() + " and first_day between :" + name + "_from" + i + " and :"
                            + name + "_to" + i;
                })
                .collect(Collectors.joining(" union all "));
        return new Stretches("(" + walks + ") " + name, values);
    }

    static UUID[] array(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
