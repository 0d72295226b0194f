package vn.xaso.directory.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.xaso.directory.Holding;
import vn.xaso.directory.Office;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.PositionKind;
import vn.xaso.kernel.UnitId;

/// Reads holdings out of rows.
final class StaffRows {

    static final String HOLDING = """
        select h.id, h.official_id, h.unit_id, p.office_id, h.position_id, p.kind, p.title,
               h.valid_from, h.valid_to, h.decision_no
        from directory.holding h
        join directory.position p on p.unit_id = h.unit_id and p.id = h.position_id
        """;

    private StaffRows() {}

    static Office office(ResultSet row) throws SQLException {
        return new Office(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                OfficeKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    static Holding holding(ResultSet row) throws SQLException {
        return new Holding(
                row.getObject("id", UUID.class),
                row.getObject("official_id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("office_id", UUID.class),
                row.getObject("position_id", UUID.class),
                PositionKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("decision_no"));
    }
}
