package vn.xaso.documents.counting.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.DocumentWork;

/// Tells what counts of issued documents.
@Repository
class CountedIssuedQuery extends CountedQuery {

    private static final String SELECT = """
        select d.id, d.unit_id, coalesce(d.number || '/' || d.year || coalesce('/' || d.notation, ''), '') as symbol,
            d.issued_on as day, cast(null as date) as due, cast(null as date) as ended,
            exists (select from documents.outgoing_file f where f.document_id = d.id and f.unit_id = d.unit_id
                and f.kind = 'SIGNED') as signed
        from documents.outgoing_document d
        where d.issued_on is not null and d.state in ('ISSUED', 'RECALLED', 'REPLACED')
        """;

    CountedIssuedQuery(JdbcClient database) {
        super(database, DocumentWork.Direction.ISSUED, SELECT, "/office/documents/outgoing/");
    }
}
