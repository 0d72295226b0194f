package vn.xaso.directory.persistence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.directory.domain.ExternalCodes;
import vn.xaso.kernel.UnitId;

/// The codes of other registers.
@Repository
class ExternalCodeTable implements ExternalCodes {

    private final JdbcClient database;

    ExternalCodeTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<ExternalCode> of(UnitId unit) {
        return database.sql("""
            select system, code, valid_from, valid_to from directory.external_code
            where unit_id = :unit order by system, valid_from
            """)
                .param("unit", unit.value())
                .query(ExternalCode.class)
                .list();
    }

    @Override
    public void record(UnitId unit, String system, String code, LocalDate from) {
        if (of(unit).stream()
                .anyMatch(known -> known.validTo() == null
                        && known.system().equals(system)
                        && known.code().equals(code))) {
            return;
        }
        database.sql("""
            update directory.external_code set valid_to = :end
            where unit_id = :unit and system = :system and valid_to is null and valid_from < :from
            """)
                .param("end", from.minusDays(1))
                .param("unit", unit.value())
                .param("system", system)
                .param("from", from)
                .update();
        database.sql("""
            insert into directory.external_code (unit_id, system, code, valid_from)
            values (:unit, :system, :code, :from)
            on conflict (unit_id, system, valid_from) do update set code = excluded.code
            """)
                .param("unit", unit.value())
                .param("system", system)
                .param("code", code)
                .param("from", from)
                .update();
    }

    @Override
    public void end(UnitId unit, LocalDate lastDay) {
        database.sql("""
            update directory.external_code set valid_to = greatest(:last, valid_from)
            where unit_id = :unit and valid_to is null
            """).param("last", lastDay).param("unit", unit.value()).update();
    }

    @Override
    public boolean isTaken(String system, String code, UnitId byOtherThan) {
        return database.sql("""
            select exists (select from directory.external_code
                           where system = :system and code = :code and valid_to is null
                             and unit_id <> :unit)
            """)
                .param("system", system)
                .param("code", code)
                .param("unit", byOtherThan.value())
                .query(Boolean.class)
                .single();
    }
}
