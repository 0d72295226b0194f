package vn.xaso.documents.merging.persistence;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.merging.domain.DocumentsOfUnits;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.merging.Joining;

/// Counts the documents of a unit and gives what is open to another.
@Repository
class DocumentsOfUnitsTable implements DocumentsOfUnits {

    private static final String DRAFTS = "('DRAFTING', 'CONTENT_REVIEW', 'FORMAT_CHECK', 'AT_LEADER', 'RETURNED')";

    private final JdbcClient database;

    DocumentsOfUnitsTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Figures figures(UnitId unit) {
        return database.sql("""
            select
                (select count(*) from documents.outgoing_document where unit_id = :unit and state in %1$s) as drafts,
                (select count(*) from documents.incoming_document where unit_id = :unit and open) as arrivals,
                (select count(*) from documents.incoming_document where unit_id = :unit and not open) as incoming,
                (select count(*) from documents.outgoing_document where unit_id = :unit and state not in %1$s) as outgoing,
                (select count(*) from documents.dossier where unit_id = :unit) as dossiers,
                (select count(*) from documents.number_series where unit_id = :unit) as books
            """.formatted(DRAFTS))
                .param("unit", unit.value())
                .query(Figures.class)
                .single();
    }

    @Override
    public InTheWay inTheWay(UnitId unit, Set<UUID> people) {
        return database.sql("""
            select
                (select count(*) from documents.outgoing_document
                 where unit_id = :unit and state in ('SIGNED', 'NUMBERED', 'SEALED')) as signed,
                (select count(*) from documents.outgoing_document
                 where unit_id = :unit and state in %s and drafter <> all(:people)) as ownerless,
                (select count(*) from documents.incoming_document
                 where unit_id = :unit and state = 'RECALL_ASKED') as recalled,
                (select count(*) from documents.outgoing_outbox
                 where done_at is null and (unit_id = :unit or recipient = :unit))
                + (select count(*) from documents.copy_parcel
                   where done_at is null and (unit_id = :unit or recipient = :unit))
                + (select count(*) from documents.incoming_outbox
                   where sent_at is null and (unit_id = :unit or issuer = :unit)) as on_the_way,
                (select count(*) from documents.dossier where unit_id = :unit and state = 'OPEN') as open_dossiers
            """.formatted(DRAFTS))
                .param("unit", unit.value())
                .param("people", people.toArray(UUID[]::new))
                .query(InTheWay.class)
                .single();
    }

    @Override
    public List<UUID> drafts(UnitId unit) {
        return ids("documents.outgoing_document where unit_id = :unit and state in " + DRAFTS, unit);
    }

    @Override
    public List<UUID> unregistered(UnitId unit) {
        return ids("documents.incoming_document where unit_id = :unit and open and arrival_number is null", unit);
    }

    @Override
    public List<UUID> registered(UnitId unit) {
        return ids("documents.incoming_document where unit_id = :unit and open and arrival_number is not null", unit);
    }

    private List<UUID> ids(String which, UnitId unit) {
        return database.sql("select id from " + which + " order by id")
                .param("unit", unit.value())
                .query(UUID.class)
                .list();
    }

    @Override
    public Set<UUID> files(UnitId unit, List<UUID> drafts, List<UUID> arrivals) {
        return new HashSet<>(database.sql("""
            select file_id from documents.incoming_file where unit_id = :unit and document_id = any(:arrivals)
            union select file_id from documents.outgoing_file where unit_id = :unit and document_id = any(:drafts)
            union select file_id from documents.draft
                where unit_id = :unit and document_id = any(:drafts) and file_id is not null
            """)
                .param("unit", unit.value())
                .param("drafts", drafts.toArray(UUID[]::new))
                .param("arrivals", arrivals.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    @Override
    public void moveDrafts(Joining joining, List<UUID> drafts) {
        run(MovedDocuments.DRAFTS, joining, drafts, List.of());
    }

    @Override
    public void moveUnregistered(Joining joining, List<UUID> arrivals) {
        run(MovedDocuments.UNREGISTERED, joining, arrivals, List.of());
    }

    @Override
    public void handOver(Joining joining, Map<UUID, UUID> again) {
        var old = List.copyOf(again.keySet());
        run(
                MovedDocuments.HANDED_OVER,
                joining,
                old,
                old.stream().map(again::get).toList());
    }

    @Override
    public void tellOthers(Joining joining) {
        run(MovedDocuments.OTHERS, joining, List.of(), List.of());
    }

    private void run(List<String> statements, Joining joining, List<UUID> ids, List<UUID> again) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("from", joining.from().value());
        values.put("into", joining.into().value());
        values.put("fromText", joining.from().toString());
        values.put("intoText", joining.into().toString());
        values.put("ids", ids.toArray(UUID[]::new));
        values.put("again", again.toArray(UUID[]::new));
        values.put("on", joining.on());
        values.put("at", joining.at().atOffset(ZoneOffset.UTC));
        values.put("account", joining.by().account());
        values.put("person", joining.by().person());
        values.put("name", joining.by().name());
        values.put("position", joining.by().position());
        values.put("note", joining.words());
        values.put("fromName", joining.fromName());
        values.put("people", joining.people().toArray(UUID[]::new));
        var offices = joining.offices();
        values.put("oldOffices", offices.keySet().toArray(UUID[]::new));
        values.put("newOffices", offices.keySet().stream().map(offices::get).toArray(UUID[]::new));
        statements.forEach(sql -> database.sql(sql).params(values).update());
    }
}
