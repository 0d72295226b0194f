package vn.xaso.documents.outgoing.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;

/// Which outgoing documents a list shows, as it stands in the address of the list.
///
/// @param text parts of number, notation or summary; marks do not matter
/// @param type a code of the list of document types, or null
/// @param year of the issue, or null
public record OutgoingFilter(
        String text,
        Whose whose,
        @Nullable OutgoingState state,
        @Nullable String type,
        @Nullable Integer year,
        @Nullable UUID signer) {

    private static final String OPEN = "d.state not in ('ISSUED', 'CANCELLED', 'RECALLED', 'REPLACED')";

    private static final String TO_SIGN = "d.state = 'AT_LEADER' and d.signer = :self";

    private static final String HEAD = "(d.office is null or d.office = cast(:office as uuid))";

    public enum Whose {
        ALL,
        /// Waits for the acting official.
        MINE,
        /// Waits for the acting official, but not to be signed.
        MINE_BUT_SIGNING,
        /// On its way, in whose hands ever.
        UNDERWAY,
        ISSUED
    }

    /// Waits for the signature of the acting official.
    public static OutgoingFilter toSign(Actor actor) {
        return new OutgoingFilter("", Whose.MINE, OutgoingState.AT_LEADER, null, null, actor.person());
    }

    public static OutgoingFilter mineButSigning() {
        return new OutgoingFilter("", Whose.MINE_BUT_SIGNING, null, null, null, null);
    }

    /// A condition in SQL with its values.
    record Where(String sql, Map<String, @Nullable Object> values) {}

    public static OutgoingFilter mine(@Nullable OutgoingState state) {
        return new OutgoingFilter("", Whose.MINE, state, null, null, null);
    }

    Where where(Actor actor) {
        var sql = new StringBuilder("d.unit_id = :unit");
        var values = new HashMap<String, @Nullable Object>();
        values.put("unit", actor.unit().value());
        values.put("self", actor.person());
        values.put("office", actor.office());
        switch (whose) {
            case ALL -> {}
            case MINE -> sql.append(" and ").append(OPEN).append(" and ").append(waitsFor(actor));
            case MINE_BUT_SIGNING ->
                sql.append(" and ")
                        .append(OPEN)
                        .append(" and ")
                        .append(waitsFor(actor))
                        .append(" and (" + TO_SIGN + ") is not true");
            case UNDERWAY -> sql.append(" and ").append(OPEN);
            case ISSUED -> sql.append(" and d.issued_on is not null and d.state <> 'CANCELLED'");
        }
        if (!mayReadAll(actor)) {
            sql.append(" and ").append(readable(actor));
        }
        add(sql, values, "state", state == null ? null : state.name());
        add(sql, values, "type", type);
        add(sql, values, "year", year);
        add(sql, values, "signer", signer);
        addText(sql, values);
        return new Where(sql.toString(), values);
    }

    private static boolean mayReadAll(Actor actor) {
        return actor.may(Right.READ_DOCUMENTS) || actor.may(Right.CHECK_FORMAT) || actor.may(Right.ISSUE_DOCUMENTS);
    }

    private static String readable(Actor actor) {
        var ways = new ArrayList<String>();
        ways.add("d.drafter = :self");
        ways.add("d.signer = :self");
        if (actor.may(Right.REVIEW_DRAFTS)) {
            ways.add(HEAD);
        }
        ways.add(asked(""));
        return "(" + String.join(" or ", ways) + ")";
    }

    private static String asked(String more) {
        return "exists (select from documents.opinion o where o.document_id = d.id and o.unit_id = :unit"
                + " and (o.person = :self or o.office = cast(:office as uuid))" + more + ")";
    }

    private static String waitsFor(Actor actor) {
        var ways = new ArrayList<String>();
        if (actor.may(Right.HANDLE_DOCUMENTS)) {
            ways.add("d.state in ('DRAFTING', 'RETURNED') and d.drafter = :self");
        }
        if (actor.may(Right.REVIEW_DRAFTS)) {
            ways.add("d.state = 'CONTENT_REVIEW' and " + HEAD);
        }
        if (actor.may(Right.CHECK_FORMAT)) {
            ways.add("d.state = 'FORMAT_CHECK'");
        }
        if (actor.may(Right.SIGN_DOCUMENTS)) {
            ways.add(TO_SIGN);
        }
        if (actor.may(Right.ISSUE_DOCUMENTS)) {
            ways.add("d.state in ('SIGNED', 'NUMBERED', 'SEALED')");
        }
        ways.add("d.state not in ('SIGNED', 'NUMBERED', 'SEALED') and " + asked(" and o.answered_at is null"));
        return "(" + String.join(" or ", ways) + ")";
    }

    private static void add(
            StringBuilder sql, Map<String, @Nullable Object> values, String column, @Nullable Object value) {
        if (value != null) {
            sql.append(" and d.").append(column).append(" = :").append(column);
            values.put(column, value);
        }
    }

    private void addText(StringBuilder sql, Map<String, @Nullable Object> values) {
        int number = 0;
        for (var word : text.isBlank()
                ? List.<String>of()
                : List.of(SearchText.fold(text).split(" "))) {
            var name = "word" + number++;
            sql.append(" and d.folded like :").append(name);
            values.put(
                    name, "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        }
    }
}
