package vn.xaso.documents.incoming.persistence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// In whose hands a document is, and whom it concerns, in SQL. Lists and counters use the same words, so they agree.
final class IncomingSql {

    /// The day that comes first; while a recall is asked the matter stands still, and only the answer to it is due.
    static final String DUE =
            "case when d.state = 'RECALL_ASKED' then d.step_due_on else least(d.step_due_on, d.due_on) end";

    static final String MINE = """
        (d.owner_kind = 'CLERKS' and :mayRegister
         or d.owner_kind = 'PERSON' and d.owner_id = :me
         or d.owner_kind = 'OFFICE' and d.owner_id = :office and :mayAssign)\
        """;

    /// A document for information is for the whole office, any other one for its head.
    private static final String TO_ME = """
        a.document_id = d.id and a.unit_id = :unit
            and (a.person = :me
                or a.office = :office and (:mayAssign or a.role = 'INFORMATION' and a.person is null))\
        """;

    static final String CONCERNS = "exists (select 1 from documents.incoming_assignment a where " + TO_ME + ")";

    static final String GIVEN =
            "d.state <> 'RECALL_ASKED' and d.lead_person is distinct from :me and d.transferred_on is not null and"
                    + " exists (select 1 from documents.incoming_assignment a"
                    + " where " + TO_ME + " and a.ended_at is null and "
                    + "(a.role = 'CONTRIBUTOR' and a.opinion = '' or a.role = 'INFORMATION' and a.seen_at is null))";

    private IncomingSql() {}

    static Map<String, @Nullable Object> values(Actor actor) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("unit", actor.unit().value());
        values.put("me", actor.person());
        values.put("office", actor.office());
        values.put("mayAssign", actor.may(Right.ASSIGN_DOCUMENTS));
        values.put("mayRegister", actor.may(Right.REGISTER_DOCUMENTS));
        return values;
    }
}
