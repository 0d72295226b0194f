package vn.xaso.directory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.kernel.UnitId;

/// Bare units for tests of the calendar.
public final class CalendarUnits {

    private CalendarUnits() {}

    public static void exists(UnitId unit, JdbcClient database, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> database.sql(
                        "insert into directory.unit (id, level, valid_from) values (:id, 'COMMUNE', '2025-07-01')")
                .param("id", unit.value())
                .update());
    }
}
