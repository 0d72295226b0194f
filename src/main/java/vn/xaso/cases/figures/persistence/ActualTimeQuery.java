package vn.xaso.cases.figures.persistence;

import static vn.xaso.cases.figures.persistence.EndedCaseTable.at;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.figures.domain.WorkedTimes;
import vn.xaso.cases.figures.domain.WorkedTimesBook;
import vn.xaso.kernel.UnitId;

/// Reads how long the procedures of a unit took. It runs through the decided cases of the time asked for, by the index
/// of unit and end, for all procedures of the unit at once.
@Repository
class ActualTimeQuery implements WorkedTimesBook {

    private final JdbcClient database;

    ActualTimeQuery(JdbcClient database) {
        this.database = database;
    }

    private record Read(String procedure, WorkedTimes times) {}

    @Override
    public Map<String, WorkedTimes> ofUnit(UnitId unit, Instant since) {
        return database
                .sql("""
                    select procedure_code, count(*) as cases,
                        percentile_disc(array[0.5, 0.9]) within group (order by worked_minutes) as minutes
                    from cases.ended_case
                    where unit_id = :unit and ended_at >= :since and ended_as = 9 and worked_minutes is not null
                    group by procedure_code having count(*) >= :least
                    """)
                .param("unit", unit.value())
                .param("since", at(since))
                .param("least", WorkedTimes.LEAST_CASES)
                .query((row, number) -> {
                    var minutes = (Integer[]) row.getArray("minutes").getArray();
                    return new Read(
                            row.getString("procedure_code"),
                            new WorkedTimes(row.getLong("cases"), minutes[0], minutes[1]));
                })
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Read::procedure, Read::times));
    }
}
