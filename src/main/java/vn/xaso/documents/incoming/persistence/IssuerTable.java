package vn.xaso.documents.incoming.persistence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.incoming.domain.Issuers;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// Reads the column of issuers in the register of incoming documents.
@Repository
class IssuerTable implements Issuers {

    private static final int MOST = 10;

    private final JdbcClient database;

    IssuerTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> written(UnitId unit, String issuer) {
        return database.sql("""
            select issuer from documents.incoming_document
            where unit_id = :unit and kernel.fold(issuer) = :folded and arrival_number is not null
                and issuer <> upper(issuer)
            group by issuer order by count(*) desc, issuer limit :most
            """)
                .param("unit", unit.value())
                .param("folded", SearchText.fold(issuer))
                .param("most", MOST)
                .query(String.class)
                .list();
    }
}
