package vn.xaso.documents.outgoing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.documents.outgoing.domain.Draft;
import vn.xaso.documents.outgoing.domain.DraftText;
import vn.xaso.documents.outgoing.domain.Drafts;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.kernel.Absent;

/// The table `documents.draft`: only ever appended to. And the proposals for contents.
@Repository
class DraftTable implements Drafts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final OutgoingIndex index;

    DraftTable(JdbcClient database, OutgoingIndex index) {
        this.database = database;
        this.index = index;
    }

    @Override
    public void add(OutgoingDocument document, Draft draft) {
        database.sql("""
                        insert into documents.draft (unit_id, document_id, no, content, file_id, file_name, by_person,
                            by_name, at)
                        values (:unit, :id, :no, :content::jsonb, :file, :fileName, :person, :name, :at)
                        """)
                .param("unit", document.unit().value())
                .param("id", document.id())
                .param("no", draft.no())
                .param("content", JSON.writeValueAsString(draft.text()))
                .param("file", draft.file())
                .param("fileName", draft.fileName())
                .param("person", draft.byPerson())
                .param("name", draft.byName())
                .param("at", OutgoingRow.at(draft.at()))
                .update();
        index.write(document);
    }

    @Override
    public List<Draft> list(OutgoingDocument document) {
        return database.sql("""
                        select no, content, file_id, file_name, by_person, by_name, at from documents.draft
                        where document_id = :id and unit_id = :unit order by no
                        """)
                .param("id", document.id())
                .param("unit", document.unit().value())
                .query(DraftTable::draft)
                .list();
    }

    @Override
    public Draft get(OutgoingDocument document, int no) {
        return database.sql("""
                        select no, content, file_id, file_name, by_person, by_name, at from documents.draft
                        where document_id = :id and unit_id = :unit and no = :no
                        """)
                .param("id", document.id())
                .param("unit", document.unit().value())
                .param("no", no)
                .query(DraftTable::draft)
                .optional()
                .orElseThrow(() -> new Absent("draft " + no + " of " + document.id()));
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getInt("no"),
                JSON.readValue(row.getString("content"), DraftText.class),
                row.getObject("file_id", UUID.class),
                row.getString("file_name"),
                row.getObject("by_person", UUID.class),
                row.getString("by_name"),
                Objects.requireNonNull(OutgoingRow.instant(row, "at")));
    }

    @Override
    public List<ContentTemplate> templates(String type) {
        return database.sql("""
                        select no, name_vi, name_en, addressees, bases, body, places
                        from documents.content_template where type = :type order by no
                        """)
                .param("type", type)
                .query((row, number) -> new ContentTemplate(
                        row.getInt("no"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        row.getString("addressees"),
                        row.getString("bases"),
                        row.getString("body"),
                        row.getString("places")))
                .list();
    }
}
