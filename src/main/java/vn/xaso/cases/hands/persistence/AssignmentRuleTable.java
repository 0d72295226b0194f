package vn.xaso.cases.hands.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.hands.domain.AssignmentRules;
import vn.xaso.kernel.UnitId;

/// The tables `cases.assignment_rule` and `cases.assignment_option`.
@Repository
class AssignmentRuleTable implements AssignmentRules {

    private final JdbcClient database;

    AssignmentRuleTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Rule> of(UnitId unit) {
        return database.sql("""
            select field, no, office, official, weight from cases.assignment_rule where unit_id = :unit
            order by field, no
            """)
                .param("unit", unit.value())
                .query((row, number) -> new Rule(
                        row.getString("field"),
                        row.getInt("no"),
                        row.getObject("office", UUID.class),
                        row.getObject("official", UUID.class),
                        row.getInt("weight")))
                .list();
    }

    @Override
    public void replace(UnitId unit, String field, List<Rule> rules) {
        database.sql("delete from cases.assignment_rule where unit_id = :unit and field = :field")
                .param("unit", unit.value())
                .param("field", field)
                .update();
        for (var rule : rules) {
            database.sql("""
                insert into cases.assignment_rule (unit_id, field, no, office, official, weight)
                values (:unit, :field, :no, :office, :official, :weight)
                """)
                    .param("unit", unit.value())
                    .param("field", rule.field())
                    .param("no", rule.no())
                    .param("office", rule.office())
                    .param("official", rule.official())
                    .param("weight", rule.weight())
                    .update();
        }
    }

    @Override
    public boolean isAutomatic(UnitId unit) {
        return database.sql("select automatic from cases.assignment_option where unit_id = :unit")
                .param("unit", unit.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public void setAutomatic(UnitId unit, boolean automatic) {
        database.sql("""
            insert into cases.assignment_option (unit_id, automatic) values (:unit, :automatic)
            on conflict (unit_id) do update set automatic = excluded.automatic
            """)
                .param("unit", unit.value())
                .param("automatic", automatic)
                .update();
    }
}
