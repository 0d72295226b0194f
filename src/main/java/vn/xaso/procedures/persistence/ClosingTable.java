package vn.xaso.procedures.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.domain.Closing;
import vn.xaso.procedures.domain.Closings;

/// Keeps the closings of the units. Every unit may read them all: the portal asks for any commune.
@Repository
class ClosingTable implements Closings {

    private final JdbcClient jdbc;
    private final VersionsInForce inForce;

    ClosingTable(JdbcClient jdbc, VersionsInForce inForce) {
        this.jdbc = jdbc;
        this.inForce = inForce;
    }

    @Override
    public List<Closing> list(UnitId unit) {
        return jdbc.sql("""
                select code, valid_from, valid_to, reason from procedures.offered_by
                where unit_id = :unit and not offered
                order by valid_from desc, code
                """)
                .param("unit", unit.value())
                .query((row, number) -> closing(row))
                .list();
    }

    @Override
    public Optional<Closing> find(UnitId unit, ProcedureCode code, LocalDate from) {
        return jdbc.sql("""
                select code, valid_from, valid_to, reason from procedures.offered_by
                where unit_id = :unit and code = :code and valid_from = :from and not offered
                """)
                .param("unit", unit.value())
                .param("code", code.value())
                .param("from", from)
                .query((row, number) -> closing(row))
                .optional();
    }

    @Override
    public void add(UnitId unit, Closing closing) {
        int added = jdbc.sql("""
                insert into procedures.offered_by (unit_id, code, offered, valid_from, valid_to, reason)
                values (:unit, :code, false, :from, :to, :reason) on conflict do nothing
                """)
                .param("unit", unit.value())
                .param("code", closing.code().value())
                .param("from", closing.from())
                .param("to", closing.to())
                .param("reason", closing.reason())
                .update();
        changed(closing, added);
    }

    @Override
    public void end(UnitId unit, Closing closing, LocalDate lastDay) {
        int ended = jdbc.sql("""
                update procedures.offered_by set valid_to = :to
                where unit_id = :unit and code = :code and valid_from = :from and valid_to is null
                """)
                .param("to", lastDay)
                .param("unit", unit.value())
                .param("code", closing.code().value())
                .param("from", closing.from())
                .update();
        changed(closing, ended);
    }

    @Override
    public void remove(UnitId unit, Closing closing) {
        int removed = jdbc.sql("""
                delete from procedures.offered_by where unit_id = :unit and code = :code and valid_from = :from
                """)
                .param("unit", unit.value())
                .param("code", closing.code().value())
                .param("from", closing.from())
                .update();
        changed(closing, removed);
    }

    private void changed(Closing closing, int rows) {
        if (rows == 0) {
            throw new Overtaken("closing of " + closing.code());
        }
        inForce.forget();
    }

    private static Closing closing(ResultSet row) throws SQLException {
        return new Closing(
                new ProcedureCode(row.getString("code")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("reason"));
    }
}
