package vn.xaso.documents.incoming.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;

/// Which incoming documents a list shows, as it stands in the address of the list.
///
/// @param text words of a symbol, an issuer, a summary or a signer, or an arrival number; marks do not matter
/// @param due by the day of the step or of the matter, whichever comes first
/// @param type a code of the list of types, or empty
/// @param issuer part of the name, or empty
/// @param owner the id of the office or the person in whose hands it is, [#CLERKS], or empty
/// @param from the first day of arrival, or null
/// @param until the last day of arrival, or null
public record IncomingFilter(
        String text,
        Whose whose,
        Due due,
        @Nullable IncomingState state,
        String type,
        String issuer,
        String owner,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /// The owner that is no single person.
    public static final String CLERKS = "clerks";

    public static IncomingFilter of(Whose whose, Due due) {
        return new IncomingFilter("", whose, due, null, "", "", "", null, null);
    }

    public enum Whose {
        ALL,
        /// What waits for the acting official.
        MINE,
        /// Given to the official or the office to contribute or to know, and not answered or seen yet.
        GIVEN,
        /// All that nobody has finished.
        OPEN
    }

    public enum Due {
        ANY,
        LATE,
        TODAY,
        /// From tomorrow on, within the working days before which people are reminded.
        SOON,
        /// What is left of this week behind them.
        WEEK,
        LATER
    }

    /// Today, the last day that counts as near, and the Sunday that ends this week.
    public record Borders(LocalDate today, LocalDate soon, LocalDate sunday) {}

    /// A condition in SQL with its values.
    record Where(String sql, Map<String, @Nullable Object> values) {}

    Where where(Actor actor, Borders borders) {
        var sql = new StringBuilder("d.unit_id = :unit");
        var values = IncomingSql.values(actor);
        values.put("today", borders.today());
        values.put("soon", borders.soon());
        values.put("sunday", borders.sunday());
        sql.append(whoseSql());
        sql.append(dueSql());
        if (state != null) {
            sql.append(" and d.state = '").append(state.name()).append('\'');
        }
        if (!type.isEmpty()) {
            sql.append(" and d.type = :type");
            values.put("type", type);
        }
        if (owner.equals(CLERKS)) {
            sql.append(" and d.owner_kind = 'CLERKS'");
        } else if (!owner.isEmpty()) {
            sql.append(" and d.owner_id = :owner");
            values.put("owner", UUID.fromString(owner));
        }
        addWords(sql, values);
        addDays(sql, values);
        if (!actor.may(Right.READ_DOCUMENTS) && !actor.may(Right.REGISTER_DOCUMENTS)) {
            sql.append(" and ").append(IncomingSql.CONCERNS);
        }
        return new Where(sql.toString(), values);
    }

    private String whoseSql() {
        return switch (whose) {
            case ALL -> "";
            case OPEN -> " and d.open";
            case MINE -> " and d.open and " + IncomingSql.MINE;
            case GIVEN -> " and d.open and " + IncomingSql.GIVEN;
        };
    }

    private String dueSql() {
        return switch (due) {
            case ANY -> "";
            case LATE -> " and d.open and " + IncomingSql.DUE + " < :today";
            case TODAY -> " and d.open and " + IncomingSql.DUE + " = :today";
            case SOON -> " and d.open and " + IncomingSql.DUE + " > :today and " + IncomingSql.DUE + " <= :soon";
            case WEEK -> " and d.open and " + IncomingSql.DUE + " > :soon and " + IncomingSql.DUE + " <= :sunday";
            case LATER -> " and d.open and " + IncomingSql.DUE + " > :soon and " + IncomingSql.DUE + " > :sunday";
        };
    }

    private void addWords(StringBuilder sql, Map<String, @Nullable Object> values) {
        if (!issuer.isBlank()) {
            sql.append(" and kernel.fold(d.issuer) like :issuer");
            values.put("issuer", like(SearchText.fold(issuer)));
        }
        if (text.isBlank()) {
            return;
        }
        var folded = SearchText.fold(text);
        int number = 0;
        for (var word : List.of(folded.split(" "))) {
            var name = "word" + number++;
            boolean arrival = word.matches("\\d{1,9}");
            sql.append(" and (d.folded like :").append(name);
            sql.append(arrival ? " or d.arrival_number = " + Integer.parseInt(word) : "");
            sql.append(')');
            values.put(name, like(word));
        }
    }

    private void addDays(StringBuilder sql, Map<String, @Nullable Object> values) {
        if (from != null) {
            sql.append(" and d.received_at >= :from");
            values.put(
                    "from", IncomingRow.at(from.atStartOfDay(OfficeClock.ZONE).toInstant()));
        }
        if (until != null) {
            sql.append(" and d.received_at < :until");
            var after = until.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
            values.put("until", IncomingRow.at(after));
        }
    }

    static String like(String folded) {
        return "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
