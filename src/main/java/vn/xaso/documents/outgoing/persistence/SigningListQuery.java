package vn.xaso.documents.outgoing.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Actor;

/// What lies on the desk of somebody who signs, the most urgent first, then what waits longest.
@Repository
public class SigningListQuery {

    private final JdbcClient database;

    SigningListQuery(JdbcClient database) {
        this.database = database;
    }

    /// @param opened the signer has had the paper that lies there now on the screen
    public record Row(UUID id, String type, int urgency, String summary, UUID drafter, boolean opened) {}

    public List<Row> waiting(Actor actor, int most) {
        return database.sql("""
            select d.id, d.type, d.urgency, d.summary, d.drafter,
                exists (select from documents.outgoing_opening o
                        where o.document_id = d.id and o.unit_id = :unit and o.person = :self
                          and o.file_no = (select max(f.no) from documents.outgoing_file f
                                           where f.document_id = d.id and f.unit_id = :unit
                                             and f.kind = 'TO_SIGN')) as opened
            from documents.outgoing_document d
            where d.unit_id = :unit and d.state = 'AT_LEADER' and d.signer = :self
            order by d.urgency desc, d.changed_at, d.id limit :most
            """)
                .param("unit", actor.unit().value())
                .param("self", actor.person())
                .param("most", most)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("type"),
                        row.getInt("urgency"),
                        row.getString("summary"),
                        row.getObject("drafter", UUID.class),
                        row.getBoolean("opened")))
                .list();
    }
}
