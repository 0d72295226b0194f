package vn.xaso.documents.outgoing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.outgoing.domain.DocumentCopies;
import vn.xaso.documents.outgoing.domain.DocumentCopy;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;

/// The table `documents.document_copy`: only ever appended to.
@Repository
class DocumentCopyTable implements DocumentCopies {

    private static final String SELECT = """
            select id, document_id, type, original, number, notation, made_on, made_at, pages, recipients, signer, file_id
            from documents.document_copy where unit_id = :unit
            """;

    private final JdbcClient database;

    DocumentCopyTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(UnitId unit, DocumentCopy copy) {
        database.sql("""
                        insert into documents.document_copy (id, unit_id, document_id, type, original, number, notation,
                            made_on, made_at, pages, recipients, signer, file_id)
                        values (:id, :unit, :document, :type, :original, :number, :notation, :on, :at, :pages,
                            :recipients, :signer, :file)
                        """)
                .param("id", copy.id())
                .param("unit", unit.value())
                .param("document", copy.document())
                .param("type", copy.type())
                .param("original", copy.original())
                .param("number", copy.number())
                .param("notation", copy.notation())
                .param("on", copy.on())
                .param("at", OutgoingRow.at(copy.at()))
                .param("pages", copy.pages())
                .param("recipients", copy.recipients())
                .param("signer", copy.signer())
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
                row.getObject("document_id", UUID.class),
                row.getString("type"),
                row.getString("original"),
                row.getInt("number"),
                row.getString("notation"),
                row.getObject("made_on", LocalDate.class),
                Objects.requireNonNull(OutgoingRow.instant(row, "made_at")),
                row.getString("pages"),
                row.getString("recipients"),
                row.getString("signer"),
                row.getObject("file_id", UUID.class));
    }
}
