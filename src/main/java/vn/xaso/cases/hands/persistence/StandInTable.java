package vn.xaso.cases.hands.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.hands.domain.StandIns;
import vn.xaso.kernel.UnitId;

/// The table `cases.stand_in`.
@Repository
class StandInTable implements StandIns {

    private final JdbcClient database;

    StandInTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void keep(UnitId unit, StandIn standIn) {
        database.sql("""
            insert into cases.stand_in (case_id, unit_id, absent, substitute)
            values (:case, :unit, :absent, :substitute)
            on conflict (case_id) do update set absent = excluded.absent, substitute = excluded.substitute
            """)
                .param("case", standIn.caseId())
                .param("unit", unit.value())
                .param("absent", standIn.absent())
                .param("substitute", standIn.substitute())
                .update();
    }

    @Override
    public List<StandIn> of(UnitId unit) {
        return database.sql("select case_id, absent, substitute from cases.stand_in where unit_id = :unit")
                .param("unit", unit.value())
                .query((row, number) -> new StandIn(
                        row.getObject("case_id", UUID.class),
                        row.getObject("absent", UUID.class),
                        row.getObject("substitute", UUID.class)))
                .list();
    }

    @Override
    public void forget(UnitId unit, UUID caseId) {
        database.sql("delete from cases.stand_in where case_id = :case and unit_id = :unit")
                .param("case", caseId)
                .param("unit", unit.value())
                .update();
    }
}
