package vn.xaso.cases.legs.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.LegKind;
import vn.xaso.cases.legs.domain.LegState;
import vn.xaso.kernel.UnitId;

/// Reads a row of `cases.leg`.
final class LegRow {

    static final String SELECT = """
        select id, side, unit_id, kind, partner_unit, partner, office, case_id, case_code, procedure_code, question,
            state, version, sent_at, due_at, acknowledged_at, ended_at, urged, answer, reference, standing,
            official, official_name
        from cases.leg
        """;

    private LegRow() {}

    static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime atOrNull(@Nullable Instant time) {
        return time == null ? null : at(time);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instant(row, column), column);
    }

    static Leg read(ResultSet row, int number) throws SQLException {
        var partner = row.getObject("partner_unit", UUID.class);
        return new Leg(
                row.getObject("id", UUID.class),
                Leg.Side.valueOf(row.getString("side")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new Leg.Partner(
                        LegKind.valueOf(row.getString("kind")),
                        partner == null ? null : new UnitId(partner),
                        row.getObject("office", UUID.class),
                        row.getString("partner")),
                new Leg.Matter(
                        row.getObject("case_id", UUID.class),
                        row.getString("case_code"),
                        row.getString("procedure_code")),
                row.getString("question"),
                LegState.valueOf(row.getString("state")),
                row.getInt("version"),
                time(row, "sent_at"),
                time(row, "due_at"),
                instant(row, "acknowledged_at"),
                instant(row, "ended_at"),
                row.getInt("urged"),
                row.getString("answer"),
                new Leg.Outside(row.getString("reference"), row.getString("standing")),
                new Leg.InHand(row.getObject("official", UUID.class), row.getString("official_name")));
    }
}
