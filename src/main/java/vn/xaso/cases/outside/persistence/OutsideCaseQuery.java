package vn.xaso.cases.outside.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.kernel.UnitId;

/// Finds a case of several units for another system, by its code or, as long as it has none, by its id.
@Repository
@Transactional(readOnly = true)
public class OutsideCaseQuery {

    private final JdbcClient database;
    private final CaseFiles cases;

    OutsideCaseQuery(JdbcClient database, CaseFiles cases) {
        this.database = database;
        this.cases = cases;
    }

    public record Followed(CaseFile caseFile, List<CaseEvent> events) {}

    public Optional<CaseFile> find(Set<UnitId> units, String codeOrId) {
        var code = CaseCode.read(codeOrId);
        if (code.isPresent()) {
            return find(units, "code", code.get().text());
        }
        try {
            return find(units, "id", UUID.fromString(codeOrId));
        } catch (IllegalArgumentException neither) {
            return Optional.empty();
        }
    }

    public Optional<Followed> follow(Set<UnitId> units, String codeOrId) {
        return find(units, codeOrId).map(found -> new Followed(found, cases.events(found)));
    }

    private Optional<CaseFile> find(Set<UnitId> units, String column, Object value) {
        return database.sql("select id, unit_id from cases.case_file where sent and "
                        + "unit_id = any (:units::uuid[]) and " + column + " = :value")
                .param("units", new vn.xaso.kernel.UnitScope(units, null).unitsLiteral())
                .param("value", value)
                .query((row, number) ->
                        cases.get(new UnitId(row.getObject("unit_id", UUID.class)), row.getObject("id", UUID.class)))
                .optional();
    }
}
