package vn.xaso.cases.points.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.points.domain.ReceptionPoint;
import vn.xaso.cases.points.domain.ReceptionPoints;
import vn.xaso.kernel.UnitId;

/// The tables `cases.reception_point` and `cases.received_at_point`.
@Repository
class ReceptionPointTable implements ReceptionPoints {

    private final JdbcClient database;

    ReceptionPointTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<ReceptionPoint> all(UnitId unit) {
        return database.sql("""
            select id, name, address, hours, closed from cases.reception_point where unit_id = :unit
            order by closed, kernel.fold(name), id
            """)
                .param("unit", unit.value())
                .query((row, number) -> new ReceptionPoint(
                        row.getObject("id", UUID.class),
                        unit,
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("hours"),
                        row.getBoolean("closed")))
                .list();
    }

    @Override
    public void add(ReceptionPoint point) {
        database.sql("""
            insert into cases.reception_point (id, unit_id, name, address, hours, closed)
            values (:id, :unit, :name, :address, :hours, false)
            """)
                .param("id", point.id())
                .param("unit", point.unit().value())
                .param("name", point.name())
                .param("address", point.address())
                .param("hours", point.hours())
                .update();
    }

    @Override
    public void save(ReceptionPoint point) {
        database.sql("update cases.reception_point set closed = :closed where id = :id and unit_id = :unit")
                .param("closed", point.closed())
                .param("id", point.id())
                .param("unit", point.unit().value())
                .update();
    }

    @Override
    public void keep(UnitId unit, UUID caseId, UUID point) {
        database.sql("""
            insert into cases.received_at_point (case_id, unit_id, point) values (:case, :unit, :point)
            on conflict (case_id) do nothing
            """)
                .param("case", caseId)
                .param("unit", unit.value())
                .param("point", point)
                .update();
    }

    @Override
    public Optional<UUID> of(UnitId unit, UUID caseId) {
        return database.sql("select point from cases.received_at_point where case_id = :case and unit_id = :unit")
                .param("case", caseId)
                .param("unit", unit.value())
                .query(UUID.class)
                .optional();
    }
}
