package vn.xaso.documents.outgoing.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingFile;
import vn.xaso.documents.outgoing.domain.OutgoingFiles;
import vn.xaso.kernel.UnitId;

/// The tables `documents.outgoing_file` and `documents.outgoing_opening`: only ever appended to.
@Repository
class OutgoingFileTable implements OutgoingFiles {

    private final JdbcClient database;

    OutgoingFileTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<OutgoingFile> list(OutgoingDocument document) {
        return database.sql("""
            select no, kind, file_id, name, pages, draft_no, signature, at from documents.outgoing_file
            where document_id = :id and unit_id = :unit order by no
            """)
                .param("id", document.id())
                .param("unit", document.unit().value())
                .query((row, number) -> new OutgoingFile(
                        row.getInt("no"),
                        OutgoingFile.Kind.valueOf(row.getString("kind")),
                        row.getObject("file_id", UUID.class),
                        row.getString("name"),
                        row.getInt("pages"),
                        row.getInt("draft_no"),
                        OutgoingRow.lines(row.getString("signature")),
                        Objects.requireNonNull(OutgoingRow.instant(row, "at"))))
                .list();
    }

    @Override
    public Map<UUID, UUID> owners(UnitId unit, Set<UUID> files) {
        var owners = new HashMap<UUID, UUID>();
        database.sql("""
            select file_id, document_id from documents.outgoing_file
            where unit_id = :unit and file_id in (:files)
            """).param("unit", unit.value()).param("files", files).query(row -> {
            owners.put(row.getObject("file_id", UUID.class), row.getObject("document_id", UUID.class));
        });
        return owners;
    }

    @Override
    public void add(OutgoingDocument document, OutgoingFile file) {
        database.sql("""
            insert into documents.outgoing_file (unit_id, document_id, no, kind, file_id, name, pages,
                draft_no, signature, at)
            values (:unit, :id, :no, :kind, :file, :name, :pages, :draft, :signature, :at)
            """)
                .param("unit", document.unit().value())
                .param("id", document.id())
                .param("no", file.no())
                .param("kind", file.kind().name())
                .param("file", file.file())
                .param("name", file.name())
                .param("pages", file.pages())
                .param("draft", file.draft())
                .param("signature", String.join("\n", file.signature()))
                .param("at", OutgoingRow.at(file.at()))
                .update();
    }

    @Override
    public void opened(OutgoingDocument document, int fileNo, UUID person, Instant at) {
        database.sql("""
            insert into documents.outgoing_opening (unit_id, document_id, file_no, person, at)
            values (:unit, :id, :no, :person, :at) on conflict do nothing
            """)
                .param("unit", document.unit().value())
                .param("id", document.id())
                .param("no", fileNo)
                .param("person", person)
                .param("at", OutgoingRow.at(at))
                .update();
    }

    @Override
    public boolean hasOpened(OutgoingDocument document, int fileNo, UUID person) {
        return database.sql("""
            select exists (select from documents.outgoing_opening
            where document_id = :id and unit_id = :unit and file_no = :no and person = :person)
            """)
                .param("id", document.id())
                .param("unit", document.unit().value())
                .param("no", fileNo)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }
}
