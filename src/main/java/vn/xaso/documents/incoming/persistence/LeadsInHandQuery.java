package vn.xaso.documents.incoming.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.incoming.domain.LeadsInHand;
import vn.xaso.kernel.UnitId;

/// Reads what one person leads.
@Repository
class LeadsInHandQuery implements LeadsInHand {

    private final JdbcClient database;

    LeadsInHandQuery(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<UUID> of(UnitId unit, UUID person) {
        return database.sql("""
            select id from documents.incoming_document
            where unit_id = :unit and open and state in ('TRANSFERRED', 'IN_WORK') and lead_person = :person
            order by id
            """)
                .param("unit", unit.value())
                .param("person", person)
                .query(UUID.class)
                .list();
    }
}
