package vn.xaso.documents.incoming.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.incoming.domain.Assignment;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingEvent;
import vn.xaso.documents.incoming.domain.IncomingFile;
import vn.xaso.documents.incoming.domain.IncomingOvertaken;
import vn.xaso.documents.incoming.domain.Origin;
import vn.xaso.documents.incoming.domain.Particulars;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// The table `documents.incoming_document`.
@Repository
class IncomingDocumentTable implements IncomingDocuments {

    private final JdbcClient database;
    private final IncomingEventTable events;
    private final IncomingPartsTable parts;
    private final IncomingIndex index;

    IncomingDocumentTable(
            JdbcClient database, IncomingEventTable events, IncomingPartsTable parts, IncomingIndex index) {
        this.database = database;
        this.events = events;
        this.parts = parts;
        this.index = index;
    }

    @Override
    public IncomingDocument get(UnitId unit, UUID id) {
        return find(unit, "d.id = :id", Map.of("id", id)).orElseThrow(() -> new Absent("incoming document " + id));
    }

    @Override
    public Optional<IncomingDocument> findByRequest(UnitId unit, String requestKey) {
        return find(unit, "d.request_key = :key", Map.of("key", requestKey));
    }

    @Override
    public Optional<IncomingDocument> findByOrigin(UnitId unit, Origin origin) {
        return find(
                unit,
                "d.origin_unit = :issuer and d.origin_document = :document",
                Map.of("issuer", origin.issuer().value(), "document", origin.document()));
    }

    /// Both ways to be alike are looked up by their index; one condition with "or" would read every file for every row.
    @Override
    public List<IncomingDocument> alike(IncomingDocument document, Particulars said) {
        var number = said.number().replaceFirst("^0+(?=.)", "");
        return database.sql("select " + IncomingRow.COLUMNS + """

            from documents.incoming_document d
            where d.unit_id = :unit and d.id <> :id and d.state <> 'RETURNED_TO_SENDER'
                and d.id is distinct from :replaces
                and d.id = any(array(
                    select n.id from documents.incoming_document n
                    where n.unit_id = :unit and n.number <> ''
                        and n.number in (:number, '0' || :number, '00' || :number)
                        and kernel.fold(n.notation) = :notation and kernel.fold(n.issuer) = :issuer
                        and (n.issued_on is null or cast(:year as integer) is null
                            or extract(year from n.issued_on) = :year)
                    union
                    select f.document_id from documents.incoming_file f
                    where f.unit_id = :unit and f.sha256 = any(array(
                        select own.sha256 from documents.incoming_file own
                        where own.unit_id = :unit and own.document_id = :id))))
            order by d.received_at desc limit 3
            """)
                .param("unit", document.unit().value())
                .param("id", document.id())
                .param("replaces", document.ties().replaces())
                .param("number", number)
                .param("notation", SearchText.fold(said.notation()))
                .param("issuer", SearchText.fold(said.issuer()))
                .param("year", said.issuedOn() == null ? null : said.issuedOn().getYear())
                .query(IncomingRow::read)
                .list();
    }

    private Optional<IncomingDocument> find(UnitId unit, String condition, Map<String, Object> values) {
        return database.sql("select " + IncomingRow.COLUMNS
                        + " from documents.incoming_document d where d.unit_id = :unit and " + condition)
                .param("unit", unit.value())
                .params(values)
                .query(IncomingRow::read)
                .optional();
    }

    @Override
    public boolean add(IncomingDocument.Change change) {
        var document = change.after();
        var arrival = document.arrival();
        var origin = arrival.origin();
        int added = database.sql("""
            insert into documents.incoming_document (id, unit_id, state, version, channel, received_at,
                request_key, sender, body, origin_unit, origin_document, reading, type, number, notation,
                issued_on, issuer, summary, signer, signer_position, pages, urgency, answer_by, note,
                owner_kind, owner_id, step_due_on, due_on, replaces, moved_at, folded)
            values (:id, :unit, :state, :version, :channel, :receivedAt, :key, :sender, :body, :originUnit,
                :originDocument, :reading::jsonb, :type, :number, :notation, :issuedOn, :issuer, :summary,
                :signer, :position, :pages, :urgency, :answerBy, :note, :ownerKind, :ownerId, :stepDueOn,
                :dueOn, :replaces, :receivedAt, :folded)
            on conflict do nothing
            """)
                .params(IncomingRow.changing(document))
                .param("id", document.id())
                .param("unit", document.unit().value())
                .param("channel", arrival.channel().name())
                .param("receivedAt", IncomingRow.at(arrival.at()))
                .param("key", arrival.requestKey())
                .param("sender", arrival.sender())
                .param("body", arrival.body())
                .param("originUnit", origin == null ? null : origin.issuer().value())
                .param("originDocument", origin == null ? null : origin.document())
                .param("reading", arrival.reading())
                .update();
        if (added == 1) {
            events.append(document, change.events());
            index.write(document);
        }
        return added == 1;
    }

    /// The version in the condition is what lets one of two win.
    @Override
    public void save(IncomingDocument before, IncomingDocument.Change change) {
        int written = database.sql("""
            update documents.incoming_document set state = :state, version = :version, type = :type,
                number = :number, notation = :notation, issued_on = :issuedOn, issuer = :issuer,
                summary = :summary, signer = :signer, signer_position = :position, pages = :pages,
                urgency = :urgency, answer_by = :answerBy, note = :note,
                arrival_number = :arrivalNumber, arrived_on = :arrivedOn, owner_kind = :ownerKind,
                owner_id = :ownerId, step_due_on = :stepDueOn, due_on = :dueOn, leader = :leader,
                lead_office = :leadOffice, lead_person = :leadPerson, direction = :direction,
                asked_until = :askedUntil, transferred_on = :transferredOn, answer = :answer,
                answer_symbol = :answerSymbol, dossier_id = :dossier, replaces = :replaces,
                replaced_by = :replacedBy, duplicate_of = :duplicateOf, before_recall = :recalledFrom,
                moved_at = case when state = :state and owner_kind is not distinct from :ownerKind
                    and owner_id is not distinct from :ownerId then moved_at else :movedAt end,
                folded = :folded
            where id = :id and unit_id = :unit and version = :seen
            """)
                .params(IncomingRow.changing(change.after()))
                .param("movedAt", IncomingRow.at(change.events().getLast().at()))
                .param("id", before.id())
                .param("unit", before.unit().value())
                .param("seen", before.version())
                .update();
        if (written == 0) {
            throw new IncomingOvertaken(before.id(), before.version());
        }
        events.append(before, change.events());
        index.write(before, change.after());
    }

    @Override
    public List<IncomingEvent> events(IncomingDocument document) {
        return events.list(document);
    }

    @Override
    public void addFile(IncomingDocument document, IncomingFile file) {
        parts.addFile(document, file);
    }

    @Override
    public List<IncomingFile> files(IncomingDocument document) {
        return parts.files(document);
    }

    @Override
    public void assign(IncomingDocument document, List<Assignment> assignments) {
        parts.assign(document, assignments);
        index.write(document);
    }

    @Override
    public List<Assignment> assignments(IncomingDocument document) {
        return parts.assignments(document);
    }

    @Override
    public void update(IncomingDocument document, Assignment assignment) {
        parts.update(document, assignment);
        index.write(document);
    }
}
