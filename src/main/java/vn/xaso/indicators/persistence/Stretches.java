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
/// @param walks one statement for each stretch
record Stretches(String walks, String name, Map<String, Object> values) {

    /// Begins every statement with stretches.
    static final String ASKED = "with asked as materialized (select cast(:units as uuid[]) as units) ";

    /// @param columns that are read of each row
    /// @param name a word that is its own within the statement
    static Stretches of(Collection<UnitId> units, DataSet set, List<Stretch> stretches, String columns, String name) {
        var values = new HashMap<String, Object>();
        values.put("units", array(units));
        values.put("set", set.number());
        var walks = IntStream.range(0, stretches.size())
                .mapToObj(i -> walk(stretches.get(i), columns, name + i, values))
                .collect(Collectors.joining(" union all "));
        return new Stretches(walks, name, values);
    }

    private static String walk(Stretch stretch, String columns, String name, Map<String, Object> values) {
        values.put(name + "_from", stretch.from());
        values.put(name + "_to", stretch.to());
        return "select " + columns
                + " from indicators.total where unit_id = any(cast((select units from asked) as uuid[]))"
                + " and data_set = :set and grain = " + stretch.grain().number() + " and first_day between :" + name
                + "_from and :" + name + "_to";
    }

    /// The same rows and one stretch more.
    ///
    /// @param columns what is read of its rows, such as the sums with the opposite sign
    Stretches less(Stretch stretch, String columns) {
        return new Stretches(walks + " union all " + walk(stretch, columns, name + "_less", values), name, values);
    }

    /// In the place of a table.
    String sql() {
        return "(" + walks + ") " + name;
    }

    static UUID[] array(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
