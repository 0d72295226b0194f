package vn.xaso.documents.incoming.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.incoming.domain.Assignment;
import vn.xaso.documents.incoming.domain.Assignment.Role;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingFile;

/// The tables `documents.incoming_file` and `documents.incoming_assignment`.
@Repository
class IncomingPartsTable {

    private final JdbcClient database;

    IncomingPartsTable(JdbcClient database) {
        this.database = database;
    }

    void addFile(IncomingDocument document, IncomingFile file) {
        database.sql("""
                        insert into documents.incoming_file (unit_id, document_id, no, file_id, name, sha256, kind, pages)
                        values (:unit, :document, :no, :file, :name, :sha256, :kind, :pages)
                        """)
                .param("unit", document.unit().value())
                .param("document", document.id())
                .param("no", file.no())
                .param("file", file.file())
                .param("name", file.name())
                .param("sha256", file.sha256())
                .param("kind", file.kind())
                .param("pages", file.pages())
                .update();
    }

    List<IncomingFile> files(IncomingDocument document) {
        return database.sql("""
                        select no, file_id, name, sha256, kind, pages from documents.incoming_file
                        where document_id = :document and unit_id = :unit order by no
                        """)
                .param("document", document.id())
                .param("unit", document.unit().value())
                .query((row, count) -> new IncomingFile(
                        row.getInt("no"),
                        IncomingRow.uuid(row, "file_id"),
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getString("kind"),
                        row.getInt("pages")))
                .list();
    }

    void assign(IncomingDocument document, List<Assignment> assignments) {
        database.sql("""
                        update documents.incoming_assignment set ended_at = :at
                        where document_id = :document and unit_id = :unit and ended_at is null
                        """)
                .param("at", IncomingRow.at(assignments.getFirst().givenAt()))
                .param("document", document.id())
                .param("unit", document.unit().value())
                .update();
        assignments.forEach(one -> add(document, one));
    }

    private void add(IncomingDocument document, Assignment assignment) {
        database.sql("""
                        insert into documents.incoming_assignment (id, unit_id, document_id, role, office, person,
                            given_at, seen_at, opinion)
                        values (:id, :unit, :document, :role, :office, :person, :givenAt, :seenAt, :opinion)
                        """)
                .param("id", assignment.id())
                .param("unit", document.unit().value())
                .param("document", document.id())
                .param("role", assignment.role().name())
                .param("office", assignment.office())
                .param("person", assignment.person())
                .param("givenAt", IncomingRow.at(assignment.givenAt()))
                .param("seenAt", IncomingRow.at(assignment.seenAt()))
                .param("opinion", assignment.opinion())
                .update();
    }

    List<Assignment> assignments(IncomingDocument document) {
        return database.sql("""
                        select id, role, office, person, given_at, ended_at, seen_at, opinion
                        from documents.incoming_assignment where document_id = :document and unit_id = :unit
                        order by given_at, id
                        """)
                .param("document", document.id())
                .param("unit", document.unit().value())
                .query(IncomingPartsTable::read)
                .list();
    }

    private static Assignment read(ResultSet row, int count) throws SQLException {
        return new Assignment(
                IncomingRow.uuid(row, "id"),
                Role.valueOf(row.getString("role")),
                row.getObject("office", UUID.class),
                row.getObject("person", UUID.class),
                IncomingRow.instant(row, "given_at"),
                IncomingRow.instantOrNull(row, "ended_at"),
                IncomingRow.instantOrNull(row, "seen_at"),
                row.getString("opinion"));
    }

    void update(IncomingDocument document, Assignment assignment) {
        database.sql("""
                        update documents.incoming_assignment
                        set office = :office, person = :person, ended_at = :endedAt, seen_at = :seenAt,
                            opinion = :opinion
                        where id = :id and document_id = :document and unit_id = :unit
                        """)
                .param("office", assignment.office())
                .param("person", assignment.person())
                .param("endedAt", IncomingRow.at(assignment.endedAt()))
                .param("seenAt", IncomingRow.at(assignment.seenAt()))
                .param("opinion", assignment.opinion())
                .param("id", assignment.id())
                .param("document", document.id())
                .param("unit", document.unit().value())
                .update();
    }
}
