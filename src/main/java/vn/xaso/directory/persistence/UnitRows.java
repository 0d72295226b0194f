package vn.xaso.directory.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitKind;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.UnitName;
import vn.xaso.kernel.UnitId;

/// Reads units out of rows.
final class UnitRows {

    /// A unit with the latest name that it carries on the day, or carried before.
    static final String UNIT = """
            select u.id, u.level, u.parent_id, n.code, n.kind, n.name, u.valid_from, u.valid_to
            from directory.unit u
            join lateral (select code, kind, name from directory.unit_name
                          where unit_id = u.id and valid_from <= :day order by valid_from desc limit 1) n on true
            """;

    private UnitRows() {}

    static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                UnitLevel.valueOf(row.getString("level")),
                unitId(row, "parent_id"),
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    static UnitName name(ResultSet row) throws SQLException {
        return new UnitName(
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    static @Nullable UnitId unitId(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, UUID.class);
        return value == null ? null : new UnitId(value);
    }
}
