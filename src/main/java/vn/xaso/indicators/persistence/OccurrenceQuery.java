package vn.xaso.indicators.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Sums.Distinct;
import vn.xaso.indicators.domain.Grain;
import vn.xaso.indicators.domain.Occurrences;
import vn.xaso.kernel.UnitId;

/// Reads the sets of procedures out of the sums, and gives the bits their names.
@Repository
@Transactional(readOnly = true)
class OccurrenceQuery implements Occurrences {

    private static final String COLUMNS =
            ProcedureSets.ALL.stream().map(ProcedureSets::column).collect(Collectors.joining(", "));

    private final JdbcClient database;
    private final ProcedureNumbers procedures;
    /// Numbers never change. What is not there yet is asked for again.
    private final Map<Integer, String> codes = new ConcurrentHashMap<>();

    OccurrenceQuery(JdbcClient database, ProcedureNumbers procedures) {
        this.database = database;
        this.procedures = procedures;
    }

    private record Row(UnitId unit, Occurred occurred) {}

    @Override
    public Map<UnitId, Occurred> of(Set<UnitId> units, Period period, DataSet set) {
        if (units.isEmpty()) {
            return Map.of();
        }
        var walked = Stretches.of(units, set, Grain.cover(period.from(), period.to()), "unit_id, " + COLUMNS, "walked");
        int bits = procedures.roomyBits();
        var sets = ProcedureSets.ALL.stream()
                .map(one -> "cast(bit_or(cast(" + one.column() + " as bit(" + bits + "))) as text)")
                .collect(Collectors.joining(", "));
        var rows = database.sql(
                        Stretches.ASKED + "select unit_id, " + sets + " from " + walked.sql() + " group by unit_id")
                .params(walked.values())
                .query((row, number) -> new Bits(new UnitId(row.getObject(1, UUID.class)), read(row)))
                .list();
        return rows.stream().map(this::named).collect(Collectors.toUnmodifiableMap(Row::unit, Row::occurred));
    }

    private record Bits(UnitId unit, Map<Distinct, String> sets) {}

    private static Map<Distinct, String> read(ResultSet row) throws SQLException {
        var sets = new EnumMap<Distinct, String>(Distinct.class);
        int column = 2;
        for (var one : ProcedureSets.ALL) {
            sets.put(one.what(), row.getString(column++));
        }
        return sets;
    }

    private Row named(Bits bits) {
        var sets = new EnumMap<Distinct, Set<String>>(Distinct.class);
        bits.sets.forEach((what, text) -> sets.put(what, codes(text)));
        return new Row(bits.unit, new Occurred(sets));
    }

    private Set<String> codes(String bits) {
        var found = new HashSet<String>();
        for (int number = bits.indexOf('1'); number >= 0; number = bits.indexOf('1', number + 1)) {
            found.add(code(number));
        }
        return found;
    }

    private String code(int number) {
        var known = codes.get(number);
        if (known == null) {
            database.sql("select id, code from indicators.procedure").query(row -> {
                codes.put(row.getInt("id"), row.getString("code"));
            });
            known = codes.getOrDefault(number, "");
        }
        return known;
    }
}
