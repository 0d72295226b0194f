package vn.xaso.interchange.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.interchange.domain.Transfer;
import vn.xaso.kernel.UnitId;

/// How the work on a case lies in its row.
final class TransferRow {

    static final String COLUMNS =
            "unit_id, case_id, code, portal_code, state, event, since, tries, next_at, reason, words, missing,"
                    + " told_step, told_at";

    private TransferRow() {}

    static Transfer read(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        return new Transfer(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("case_id", UUID.class),
                row.getString("code"),
                row.getString("portal_code"),
                Transfer.State.valueOf(row.getString("state")),
                row.getLong("event"),
                row.getTimestamp("since").toInstant(),
                row.getInt("tries"),
                instant(row.getTimestamp("next_at")),
                reason.isEmpty() ? Transfer.Reason.NONE : Transfer.Reason.valueOf(reason),
                row.getString("words"),
                fields(row, "missing"),
                row.getInt("told_step"),
                instant(row.getTimestamp("told_at")));
    }

    static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    static Set<Field> fields(ResultSet row, String column) throws SQLException {
        var fields = EnumSet.noneOf(Field.class);
        for (var name : (String[]) row.getArray(column).getArray()) {
            fields.add(Field.valueOf(name));
        }
        return fields;
    }

    static String[] names(Set<Field> fields) {
        return fields.stream().map(Field::name).toArray(String[]::new);
    }
}
