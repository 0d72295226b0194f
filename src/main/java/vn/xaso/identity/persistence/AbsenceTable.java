package vn.xaso.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.identity.Absences.Absence;
import vn.xaso.identity.domain.AbsenceBook;
import vn.xaso.kernel.UnitId;

/// The table `identity.absence`.
@Repository
class AbsenceTable implements AbsenceBook {

    private static final int MOST = 200;
    private static final String SELECT = """
        select id, unit_id, official, substitute, first_day, last_day, reason, ended_on
        from identity.absence where unit_id = :unit
        """;

    private final JdbcClient database;

    AbsenceTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Absence> on(UnitId unit, LocalDate day) {
        return database.sql(SELECT + """
             and first_day <= :day and last_day >= :day and (ended_on is null or ended_on > :day)
            order by first_day, id
            """)
                .param("unit", unit.value())
                .param("day", day)
                .query(AbsenceTable::read)
                .list();
    }

    @Override
    public List<Absence> latest(UnitId unit) {
        return database.sql(SELECT + " order by last_day desc, id limit " + MOST)
                .param("unit", unit.value())
                .query(AbsenceTable::read)
                .list();
    }

    @Override
    public void add(Absence absence, Instant at, String by) {
        database.sql("""
            insert into identity.absence (id, unit_id, official, substitute, first_day, last_day, reason,
                entered_at, entered_by)
            values (:id, :unit, :official, :substitute, :first, :last, :reason, :at, :by)
            """)
                .param("id", absence.id())
                .param("unit", absence.unit().value())
                .param("official", absence.official())
                .param("substitute", absence.substitute())
                .param("first", absence.first())
                .param("last", absence.last())
                .param("reason", absence.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    @Override
    public void end(UnitId unit, UUID id, LocalDate on) {
        database.sql("update identity.absence set ended_on = :on where id = :id and unit_id = :unit and ended_on is"
                        + " null")
                .param("on", on)
                .param("id", id)
                .param("unit", unit.value())
                .update();
    }

    private static Absence read(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("official", UUID.class),
                row.getObject("substitute", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                row.getObject("ended_on", LocalDate.class));
    }
}
