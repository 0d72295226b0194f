package vn.xaso.documents.merging.persistence;

import java.util.List;
import java.util.stream.Stream;

/// The statements that give open documents to a successor, in the order in which they are done.
final class MovedDocuments {

    private static final String OFFICE = """
        coalesce((select successor from unnest(:oldOffices::uuid[], :newOffices::uuid[]) as pair (old, successor)
            where old = office), office)
        """;

    /// What was under review goes back: its paper bears the head of the old unit.
    static final List<String> DRAFTS = with(
            List.of("outgoing_event", "draft", "outgoing_file", "outgoing_opening", "opinion", "recipient"),
            """
            insert into documents.outgoing_event (unit_id, document_id, no, at, by_account, by_person, by_name,
                position, act, from_state, to_state, note)
            select :into, id, version + 1, :at, :account, :person, :name, :position, 'RETURN', state, 'RETURNED', :note
            from documents.outgoing_document
            where unit_id = :from and id = any(:ids) and state in ('CONTENT_REVIEW', 'FORMAT_CHECK', 'AT_LEADER')
            """,
            """
            update documents.outgoing_document set unit_id = :into, changed_at = :at,
                version = version
                    + case when state in ('CONTENT_REVIEW', 'FORMAT_CHECK', 'AT_LEADER') then 1 else 0 end,
                state = case when state = 'DRAFTING' then state else 'RETURNED' end,
                signer = case when signer = any(:people) then signer end,
                office = %s
            where unit_id = :from and id = any(:ids)
            """.formatted(OFFICE));

    static final List<String> UNREGISTERED = with(
            List.of("incoming_event", "incoming_file", "incoming_assignment"),
            "update documents.incoming_document set unit_id = :into where unit_id = :from and id = any(:ids)");

    private static final String PAIRS = "unnest(:ids::uuid[], :again::uuid[]) as pair (old, again)";

    private static final String NOTE = """
        left(concat_ws(' ', nullif(d.note, ''), 'Số đến ' || d.arrival_number || ' ngày '
            || to_char(d.arrived_on, 'DD/MM/YYYY') || ' của ' || :fromName || '.'), 500)
        """;

    /// Law: 30/2020/NĐ-CP art. 22 (each office registers in its own book)
    static final List<String> HANDED_OVER =
            List.of("""
                insert into documents.incoming_document (id, unit_id, state, version, channel, received_at, request_key,
                    sender, body, origin_unit, origin_document, reading, type, number, notation, issued_on, issuer,
                    summary, signer, signer_position, pages, urgency, answer_by, note, owner_kind, step_due_on, moved_at,
                    folded)
                select again, :into, 'RECEIVED', 1, d.channel, :at, 'merger-' || d.id, d.sender, d.body, d.origin_unit,
                    d.origin_document, d.reading, d.type, d.number, d.notation, d.issued_on, d.issuer, d.summary,
                    d.signer, d.signer_position, d.pages, d.urgency, coalesce(d.due_on, d.answer_by), %s, 'CLERKS', :on,
                    :at, d.folded
                from documents.incoming_document d join %s on d.id = old where d.unit_id = :from
                """.formatted(NOTE, PAIRS), """
                insert into documents.incoming_event (unit_id, document_id, no, at, by_account, by_person, by_name,
                    position, act, from_state, to_state, owner_kind, owner_id, due_on, note)
                select :into, again, 1, :at, :account, :person, :name, :position, 'RECEIVE', null, 'RECEIVED', 'CLERKS',
                    null, null, :note
                from %s
                """.formatted(PAIRS), """
                insert into documents.incoming_file (unit_id, document_id, no, file_id, name, sha256, kind, pages)
                select :into, again, f.no, f.file_id, f.name, f.sha256, f.kind, f.pages
                from documents.incoming_file f join %s on f.document_id = old where f.unit_id = :from
                """.formatted(PAIRS), """
                update documents.incoming_assignment set ended_at = :at
                where unit_id = :from and document_id = any(:ids) and ended_at is null
                """, """
                insert into documents.incoming_event (unit_id, document_id, no, at, by_account, by_person, by_name,
                    position, act, from_state, to_state, owner_kind, owner_id, due_on, note)
                select :from, id, version + 1, :at, :account, :person, :name, :position, 'COMPLETE', state, 'COMPLETED',
                    null, null, due_on, :note
                from documents.incoming_document where unit_id = :from and id = any(:ids)
                """, """
                update documents.incoming_document set state = 'COMPLETED', version = version + 1, owner_kind = null,
                    owner_id = null, step_due_on = null, moved_at = :at
                where unit_id = :from and id = any(:ids)
                """);

    /// Drafts of other units go to the successor; so do the groups that they keep.
    static final List<String> OTHERS = List.of("""
        update documents.recipient r set recipient = :into
        where r.recipient = :from and r.carried_at is null and not exists (
            select from documents.recipient o where o.document_id = r.document_id and o.recipient = :into)
        """, """
        update documents.recipient_group set units = case when position(:intoText in units) > 0
            then btrim(regexp_replace(replace(units, :fromText, ''), ' +', ' ', 'g'))
            else replace(units, :fromText, :intoText) end
        where position(:fromText in units) > 0
        """);

    private MovedDocuments() {}

    /// First what belongs to the documents, then the documents themselves.
    private static List<String> with(List<String> parts, String... themselves) {
        return Stream.concat(
                        parts.stream()
                                .map(table -> "update documents." + table
                                        + " set unit_id = :into where unit_id = :from and document_id = any(:ids)"),
                        Stream.of(themselves))
                .toList();
    }
}
