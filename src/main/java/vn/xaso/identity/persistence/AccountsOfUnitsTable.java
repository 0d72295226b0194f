package vn.xaso.identity.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.identity.domain.AccountsOfUnits;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.merging.Joining;

/// Counts what accounts have of a unit, and gives it to another.
@Repository
class AccountsOfUnitsTable implements AccountsOfUnits {

    private static final List<String> MOVES = List.of(
            "update identity.account set kept_by = :into where kept_by = :from",
            "update identity.session set acting_for = :into where acting_for = :from",
            """
            update identity.api_token set unit_ids = unit_ids || cast(:into as uuid)
            where :from = any(unit_ids) and not :into = any(unit_ids)
            """,
            """
            update identity.absence set unit_id = :into
            where unit_id = :from and ended_on is null and last_day >= :on
                and official = any(:people) and substitute = any(:people)
            """);

    private final JdbcClient database;

    AccountsOfUnitsTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Figures figures(UnitId unit, LocalDate on) {
        return database.sql("""
            select
                (select count(*) from identity.account where kept_by = :unit and closed_at is null) as accounts,
                (select count(*) from identity.api_token where :unit = any(unit_ids) and revoked_at is null) as tokens,
                (select count(*) from identity.absence where unit_id = :unit and ended_on is null
                    and last_day >= :on) as absences
            """)
                .param("unit", unit.value())
                .param("on", on)
                .query(Figures.class)
                .single();
    }

    @Override
    public void move(Joining joining) {
        for (var sql : MOVES) {
            var statement = database.sql(sql)
                    .param("from", joining.from().value())
                    .param("into", joining.into().value());
            if (sql.contains(":people")) {
                statement = statement
                        .param("on", joining.on())
                        .param("people", joining.people().toArray(UUID[]::new));
            }
            statement.update();
        }
    }
}
