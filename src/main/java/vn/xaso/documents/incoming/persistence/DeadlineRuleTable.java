package vn.xaso.documents.incoming.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.incoming.domain.DeadlineRules;

/// The table `documents.incoming_deadline`: the line of the type, or the line for all types; a shorter one by urgency.
@Repository
class DeadlineRuleTable implements DeadlineRules {

    private final JdbcClient database;

    DeadlineRuleTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public int workingDays(String type, Urgency urgency) {
        return database.sql("""
                        select least(
                            (select working_days from documents.incoming_deadline
                             where type in (:type, '') and urgency = '' order by type desc limit 1),
                            (select min(working_days) from documents.incoming_deadline
                             where urgency = :urgency and urgency <> ''))
                        """)
                .param("type", type)
                .param("urgency", urgency.name())
                .query(Integer.class)
                .single();
    }
}
