package vn.xaso.cases.hands.persistence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseMoves;
import vn.xaso.cases.hands.domain.CasesInHand;
import vn.xaso.kernel.UnitId;

/// Tells what lies in whose hands: open cases that can be given to somebody else.
@Repository
class CasesInHandQuery implements CasesInHand {

    private static final String IN_HAND =
            " from cases.case_file where unit_id = :unit and open and state = any(:states) and assignee ";

    /// The states in which a head may give the case to another specialist.
    private static final String[] STATES = java.util.Arrays.stream(CaseState.values())
            .filter(state -> CaseMoves.from(state).stream().anyMatch(move -> move.act() == CaseAct.ASSIGN))
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient database;

    CasesInHandQuery(JdbcClient database) {
        this.database = database;
    }

    @Override
    public int count(UnitId unit, UUID official) {
        return database.sql("select count(*)" + IN_HAND + "= :official")
                .param("unit", unit.value())
                .param("states", STATES)
                .param("official", official)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<UUID> of(UnitId unit, UUID official) {
        return database.sql("select id" + IN_HAND + "= :official order by due_at, id")
                .param("unit", unit.value())
                .param("states", STATES)
                .param("official", official)
                .query(UUID.class)
                .list();
    }

    @Override
    public Map<UUID, Integer> loads(UnitId unit) {
        record Load(UUID official, int count) {}
        return database
                .sql("select assignee, count(*) as held" + IN_HAND + "is not null group by assignee")
                .param("unit", unit.value())
                .param("states", STATES)
                .query((row, number) -> new Load(row.getObject("assignee", UUID.class), row.getInt("held")))
                .list()
                .stream()
                .collect(Collectors.toMap(Load::official, Load::count));
    }
}
