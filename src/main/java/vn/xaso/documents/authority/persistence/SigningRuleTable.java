package vn.xaso.documents.authority.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.directory.PositionKind;
import vn.xaso.documents.authority.domain.Delegation;
import vn.xaso.documents.authority.domain.SigningCapacity;
import vn.xaso.documents.authority.domain.SigningRule;
import vn.xaso.documents.authority.domain.SigningRules;
import vn.xaso.kernel.UnitId;

/// The tables `documents.signing_rule` and `documents.delegation`.
@Repository
class SigningRuleTable implements SigningRules {

    private final JdbcClient database;

    SigningRuleTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<SigningRule> rules(UnitId unit) {
        return database.sql("""
            select id, position, person, office, types, capacity, lines, valid_from, valid_to, basis
            from documents.signing_rule where unit_id = :unit order by valid_from, id
            """)
                .param("unit", unit.value())
                .query(SigningRuleTable::rule)
                .list();
    }

    private static SigningRule rule(ResultSet row, int number) throws SQLException {
        return new SigningRule(
                row.getObject("id", UUID.class),
                PositionKind.valueOf(row.getString("position")),
                row.getObject("person", UUID.class),
                row.getObject("office", UUID.class),
                RuleRow.words(row.getString("types")),
                SigningCapacity.valueOf(row.getString("capacity")),
                RuleRow.lines(row.getString("lines")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("basis"));
    }

    @Override
    public void add(UnitId unit, SigningRule rule) {
        database.sql("""
            insert into documents.signing_rule (id, unit_id, position, person, office, types, capacity, lines,
                valid_from, valid_to, basis)
            values (:id, :unit, :position, :person, :office, :types, :capacity, :lines, :from, :to, :basis)
            """)
                .param("id", rule.id())
                .param("unit", unit.value())
                .param("position", rule.position().name())
                .param("person", rule.person())
                .param("office", rule.office())
                .param("types", RuleRow.words(rule.types()))
                .param("capacity", rule.capacity().name())
                .param("lines", String.join("\n", rule.lines()))
                .param("from", rule.from())
                .param("to", rule.to())
                .param("basis", rule.basis())
                .update();
    }

    @Override
    public void end(UnitId unit, UUID rule, LocalDate last) {
        database.sql("update documents.signing_rule set valid_to = :last where id = :id and unit_id = :unit")
                .param("last", last)
                .param("id", rule)
                .param("unit", unit.value())
                .update();
    }

    @Override
    public List<Delegation> delegations(UnitId unit) {
        return database.sql("""
            select id, giver, taker, types, lines, valid_from, valid_to, document, ended_at
            from documents.delegation where unit_id = :unit order by valid_from desc, id
            """)
                .param("unit", unit.value())
                .query((row, number) -> new Delegation(
                        row.getObject("id", UUID.class),
                        row.getObject("giver", UUID.class),
                        row.getObject("taker", UUID.class),
                        RuleRow.words(row.getString("types")),
                        RuleRow.lines(row.getString("lines")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("document"),
                        RuleRow.instant(row, "ended_at")))
                .list();
    }

    @Override
    public void add(UnitId unit, Delegation delegation) {
        database.sql("""
            insert into documents.delegation (id, unit_id, giver, taker, types, lines, valid_from, valid_to,
                document)
            values (:id, :unit, :giver, :taker, :types, :lines, :from, :to, :document)
            """)
                .param("id", delegation.id())
                .param("unit", unit.value())
                .param("giver", delegation.giver())
                .param("taker", delegation.taker())
                .param("types", RuleRow.words(delegation.types()))
                .param("lines", String.join("\n", delegation.lines()))
                .param("from", delegation.from())
                .param("to", delegation.to())
                .param("document", delegation.document())
                .update();
    }

    @Override
    public void end(UnitId unit, UUID delegation, Instant at) {
        database.sql("""
            update documents.delegation set ended_at = :at
            where id = :id and unit_id = :unit and ended_at is null
            """)
                .param("at", RuleRow.at(at))
                .param("id", delegation)
                .param("unit", unit.value())
                .update();
    }
}
