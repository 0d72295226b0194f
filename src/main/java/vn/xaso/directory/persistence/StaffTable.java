package vn.xaso.directory.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.directory.Holding;
import vn.xaso.directory.Office;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.domain.BirthDay;
import vn.xaso.directory.domain.StaffRegister;
import vn.xaso.kernel.UnitId;

/// Writes offices, positions, people and who holds what.
@Repository
class StaffTable implements StaffRegister {

    private final JdbcClient database;

    StaffTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Office office) {
        database.sql("""
            insert into directory.office (id, unit_id, kind, name, short_name, valid_from, valid_to)
            values (:id, :unit, :kind, :name, :shortName, :from, :to)
            """)
                .param("id", office.id())
                .param("unit", office.unit().value())
                .param("kind", office.kind().name())
                .param("name", office.name())
                .param("shortName", office.shortName())
                .param("from", office.validFrom())
                .param("to", office.validTo())
                .update();
    }

    @Override
    public void add(Position position) {
        database.sql("""
            insert into directory.position (id, unit_id, office_id, kind, title, valid_from)
            values (:id, :unit, :office, :kind, :title, :from)
            """)
                .param("id", position.id())
                .param("unit", position.unit().value())
                .param("office", position.office())
                .param("kind", position.kind().name())
                .param("title", position.title())
                .param("from", position.validFrom())
                .update();
    }

    @Override
    public void add(Person person) {
        var born = person.born();
        database.sql("""
            insert into directory.official (id, full_name, born, phone, registered_by, registered_on)
            values (:id, :name, :born, :phone, :unit, :on)
            """)
                .param("id", person.id())
                .param("name", person.fullName())
                .param("born", born == null ? null : born.stored())
                .param("phone", person.phone())
                .param("unit", person.registeredBy().value())
                .param("on", person.registeredOn())
                .update();
    }

    @Override
    public void add(UUID id, UnitId unit, UUID official, UUID position, LocalDate from, String decisionNumber) {
        database.sql("""
            insert into directory.holding (id, unit_id, official_id, position_id, valid_from, decision_no)
            values (:id, :unit, :official, :position, :from, :decision)
            """)
                .param("id", id)
                .param("unit", unit.value())
                .param("official", official)
                .param("position", position)
                .param("from", from)
                .param("decision", decisionNumber)
                .update();
    }

    @Override
    public boolean hasPositions(UnitId unit) {
        return database.sql("select exists (select from directory.position where unit_id = :unit)")
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Position> findPosition(UnitId unit, UUID position) {
        return database.sql("""
            select id, unit_id, office_id, kind, title, valid_from from directory.position
            where unit_id = :unit and id = :position and valid_to is null
            """)
                .param("unit", unit.value())
                .param("position", position)
                .query((row, i) -> position(row))
                .optional();
    }

    @Override
    public List<Office> officesOf(UnitId unit, LocalDate on) {
        return database.sql("""
            select id, unit_id, kind, name, short_name, valid_from, valid_to from directory.office
            where unit_id = :unit and valid_from <= :on and (valid_to is null or valid_to >= :on)
            order by id
            """)
                .param("unit", unit.value())
                .param("on", on)
                .query((row, i) -> StaffRows.office(row))
                .list();
    }

    @Override
    public List<Position> positionsOf(UnitId unit, LocalDate on) {
        return database.sql("""
            select id, unit_id, office_id, kind, title, valid_from from directory.position
            where unit_id = :unit and valid_from <= :on and (valid_to is null or valid_to >= :on)
            order by id
            """)
                .param("unit", unit.value())
                .param("on", on)
                .query((row, i) -> position(row))
                .list();
    }

    @Override
    public void close(UnitId unit, LocalDate lastDay) {
        for (var table : List.of("holding", "position", "office")) {
            database.sql("update directory." + table + " set valid_to = greatest(:last, valid_from)"
                            + " where unit_id = :unit and (valid_to is null or valid_to > :last)")
                    .param("last", lastDay)
                    .param("unit", unit.value())
                    .update();
        }
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("office_id", UUID.class),
                PositionKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("valid_from", LocalDate.class));
    }

    @Override
    public Optional<Person> findPerson(UUID official) {
        return database.sql("""
            select id, full_name, born, phone, registered_by, registered_on
            from directory.official where id = :official
            """)
                .param("official", official)
                .query((row, i) -> {
                    var born = row.getString("born");
                    return new Person(
                            row.getObject("id", UUID.class),
                            row.getString("full_name"),
                            born == null ? null : new BirthDay(born),
                            row.getString("phone"),
                            new UnitId(row.getObject("registered_by", UUID.class)),
                            row.getObject("registered_on", LocalDate.class));
                })
                .optional();
    }

    @Override
    public List<Holding> holdingsFrom(UnitId unit, UUID position, LocalDate from) {
        database.sql("select id from directory.position where unit_id = :unit and id = :position for update")
                .param("unit", unit.value())
                .param("position", position)
                .query(UUID.class)
                .optional();
        return database.sql(StaffRows.HOLDING + """
            where h.unit_id = :unit and h.position_id = :position
              and (h.valid_to is null or h.valid_to >= :from)
            """)
                .param("unit", unit.value())
                .param("position", position)
                .param("from", from)
                .query((row, i) -> StaffRows.holding(row))
                .list();
    }

    @Override
    public Optional<Holding> findHolding(UnitId unit, UUID holding) {
        return database.sql(StaffRows.HOLDING + "where h.unit_id = :unit and h.id = :holding")
                .param("unit", unit.value())
                .param("holding", holding)
                .query((row, i) -> StaffRows.holding(row))
                .optional();
    }

    @Override
    public boolean end(UnitId unit, UUID holding, LocalDate lastDay) {
        return 1
                == database.sql("""
                    update directory.holding set valid_to = :lastDay
                    where unit_id = :unit and id = :holding and valid_to is null
                    """)
                        .param("lastDay", lastDay)
                        .param("unit", unit.value())
                        .param("holding", holding)
                        .update();
    }
}
