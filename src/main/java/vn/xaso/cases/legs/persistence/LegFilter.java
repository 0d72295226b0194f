package vn.xaso.cases.legs.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.LegKind;
import vn.xaso.cases.legs.domain.LegRights;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;

/// Which legs a list shows, as it stands in the address of the list.
///
/// @param text part of a case code, of the name of the other side or of the question; marks do not matter
/// @param from the first day of sending, or null
/// @param official only what is in the hands of that person, or null
public record LegFilter(
        Side side,
        String text,
        Standing standing,
        @Nullable LegKind kind,
        String partner,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID official) {

    public static final int LONGEST_TEXT = 200;

    public enum Standing {
        ALL,
        OPEN,
        /// Open and not yet acknowledged.
        NEW,
        /// Open though the time is over.
        OVERDUE,
        /// Answered late, or not answered though the time is over.
        LATE,
        ENDED
    }

    public static LegFilter of(Side side, Standing standing) {
        return new LegFilter(side, "", standing, null, "", null, null, null);
    }

    /// A condition in SQL with its values.
    record Where(String sql, Map<String, @Nullable Object> values) {}

    Where where(Actor actor, Instant now) {
        var sql = new StringBuilder("unit_id = :unit and side = :side");
        var values = new HashMap<String, @Nullable Object>();
        values.put("unit", actor.unit().value());
        values.put("side", side.name());
        values.put("now", LegRow.at(now));
        sql.append(
                switch (standing) {
                    case ALL -> "";
                    case OPEN -> " and open";
                    case NEW -> " and open and state = 'SENT'";
                    case OVERDUE -> " and open and due_at < :now";
                    case LATE -> " and coalesce(ended_at, :now::timestamptz) > due_at and state <> 'RECALLED'";
                    case ENDED -> " and not open";
                });
        add(sql, values, "kind", kind == null ? null : kind.name());
        add(sql, values, "partner", partner.isEmpty() ? null : partner);
        add(sql, values, "official", official);
        addDays(sql, values);
        addText(sql, values);
        addReader(actor, sql, values);
        return new Where(sql.toString(), values);
    }

    private static void add(
            StringBuilder sql, Map<String, @Nullable Object> values, String column, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(column).append(" = :").append(column);
            values.put(column, value);
        }
    }

    private void addDays(StringBuilder sql, Map<String, @Nullable Object> values) {
        if (from != null) {
            sql.append(" and sent_at >= :from");
            values.put("from", LegRow.at(from.atStartOfDay(OfficeClock.ZONE).toInstant()));
        }
        if (to != null) {
            sql.append(" and sent_at < :to");
            values.put(
                    "to",
                    LegRow.at(to.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant()));
        }
    }

    private void addText(StringBuilder sql, Map<String, @Nullable Object> values) {
        if (text.isBlank()) {
            return;
        }
        int number = 0;
        for (var word : List.of(SearchText.fold(text).split(" "))) {
            var name = "word" + number++;
            sql.append(" and kernel.fold(case_code || ' ' || partner || ' ' || question) like :")
                    .append(name);
            values.put(
                    name, "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        }
    }

    /// Who may not see all sees what is in the own hands, and what the own office was asked.
    private void addReader(Actor actor, StringBuilder sql, Map<String, @Nullable Object> values) {
        boolean all = side == Side.ASKED ? LegRights.seesAllAsked(actor) : LegRights.seesAllReceived(actor);
        if (all) {
            return;
        }
        values.put("me", actor.person());
        values.put("myOffice", actor.office());
        sql.append(
                side == Side.RECEIVED && actor.may(Right.ANSWER_LEGS)
                        ? " and (official = :me or office is null or office = :myOffice::uuid)"
                        : " and official = :me");
    }
}
