package vn.xaso.documents.counting.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.DocumentWork;

/// Tells what counts of registered incoming documents.
@Repository
class CountedIncomingQuery extends CountedQuery {

    private static final String SELECT = """
        select d.id, d.unit_id, d.arrival_number || '/' || d.arrival_year as symbol, d.arrived_on as day, d.due_on as due,
            case when not d.open then coalesce(
                (select (max(e.at) at time zone 'Asia/Ho_Chi_Minh')::date from documents.incoming_event e
                    where e.document_id = d.id and e.to_state in ('COMPLETED', 'RECALLED', 'REPLACED')),
                (d.moved_at at time zone 'Asia/Ho_Chi_Minh')::date) end as ended,
            false as signed
        from documents.incoming_document d where d.arrived_on is not null
        """;

    CountedIncomingQuery(JdbcClient database) {
        super(database, DocumentWork.Direction.INCOMING, SELECT, "/office/documents/incoming/");
    }
}
