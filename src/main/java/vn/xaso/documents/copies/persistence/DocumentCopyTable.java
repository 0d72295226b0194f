package vn.xaso.documents.copies.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.copies.domain.DocumentCopies;
import vn.xaso.documents.copies.domain.DocumentCopy;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;

/// The table `documents.document_copy`: only ever appended to.
@Repository
class DocumentCopyTable implements DocumentCopies {

    private static final String SELECT = """
        select id, source, document_id, type, original, number, notation, made_on, made_at, pages, recipients, signer,
            maker, file_id
        from documents.document_copy where unit_id = :unit
        """;

    private final JdbcClient database;

    DocumentCopyTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(UnitId unit, DocumentCopy copy) {
        database.sql("""
            insert into documents.document_copy (id, unit_id, source, document_id, type, original, number,
                notation, made_on, made_at, pages, recipients, signer, maker, file_id)
            values (:id, :unit, :source, :document, :type, :original, :number, :notation, :on, :at, :pages,
                :recipients, :signer, :maker, :file)
            """)
                .param("id", copy.id())
                .param("unit", unit.value())
                .param("source", copy.source())
                .param("document", copy.document())
                .param("type", copy.type())
                .param("original", copy.original())
                .param("number", copy.number())
                .param("notation", copy.notation())
                .param("on", copy.on())
                .param("at", OffsetDateTime.ofInstant(copy.at(), ZoneOffset.UTC))
                .param("pages", copy.pages())
                .param("recipients", copy.recipients())
                .param("signer", copy.signer())
                .param("maker", copy.maker())
                .param("file", copy.file())
                .update();
    }

    @Override
    public DocumentCopy get(UnitId unit, UUID id) {
        return database.sql(SELECT + " and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(DocumentCopyTable::copy)
                .optional()
                .orElseThrow(() -> new Absent("copy " + id));
    }

    @Override
    public List<DocumentCopy> of(UnitId unit, UUID original) {
        return database.sql(SELECT + " and document_id = :document order by made_at, id")
                .param("unit", unit.value())
                .param("document", original)
                .query(DocumentCopyTable::copy)
                .list();
    }

    @Override
    public List<DocumentCopy> ofFiles(UnitId unit, Set<UUID> files) {
        return database.sql(SELECT + " and file_id in (:files)")
                .param("unit", unit.value())
                .param("files", files)
                .query(DocumentCopyTable::copy)
                .list();
    }

    @Override
    public List<DocumentCopy> newest(UnitId unit, int most) {
        return database.sql(SELECT + " order by made_at desc, id desc limit :most")
                .param("unit", unit.value())
                .param("most", most)
                .query(DocumentCopyTable::copy)
                .list();
    }

    private static DocumentCopy copy(ResultSet row, int number) throws SQLException {
        return new DocumentCopy(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getObject("document_id", UUID.class),
                row.getString("type"),
                row.getString("original"),
                row.getInt("number"),
                row.getString("notation"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("pages"),
                row.getString("recipients"),
                row.getString("signer"),
                row.getString("maker"),
                row.getObject("file_id", UUID.class));
    }
}
