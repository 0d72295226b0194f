package vn.xaso.indicators.alerts.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.PositionKind;
import vn.xaso.indicators.alerts.domain.Alert;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.kernel.UnitId;

/// How an alert lies in its row.
final class AlertRow {

    static final String SELECT = """
        select id, unit_id, kind, subject, label, amount, href, owner, person, opened_at, seen_by, taken_at, taken_by,
            taken_name, silent_until, silent_reason, silent_by, closed_at
        from indicators.alert\
        """;

    private AlertRow() {}

    static Alert read(ResultSet row, int number) throws SQLException {
        return new Alert(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                AlertKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("label"),
                row.getLong("amount"),
                row.getString("href"),
                PositionKind.valueOf(row.getString("owner")),
                row.getObject("person", UUID.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("seen_by"),
                taken(row),
                silence(row),
                instant(row, "closed_at"));
    }

    private static Alert.@Nullable Taken taken(ResultSet row) throws SQLException {
        var at = instant(row, "taken_at");
        return at == null
                ? null
                : new Alert.Taken(row.getObject("taken_by", UUID.class), row.getString("taken_name"), at);
    }

    private static Alert.@Nullable Silence silence(ResultSet row) throws SQLException {
        var until = row.getObject("silent_until", LocalDate.class);
        return until == null
                ? null
                : new Alert.Silence(until, row.getString("silent_reason"), row.getString("silent_by"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
