package vn.xaso.cases.figures.persistence;

import static vn.xaso.cases.figures.persistence.EndedCaseTable.at;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.figures.domain.WorkedTimes;
import vn.xaso.cases.figures.domain.WorkedTimesBook;
import vn.xaso.kernel.UnitId;

/// Reads how long procedures took. It runs through the decided cases of the time asked for, by the index of unit and
/// end, for all units and procedures at once.
@Repository
class ActualTimeQuery implements WorkedTimesBook {

    private final JdbcClient database;

    ActualTimeQuery(JdbcClient database) {
        this.database = database;
    }

    private record Read(UnitId unit, String procedure, WorkedTimes times) {}

    @Override
    public Map<UnitId, Map<String, WorkedTimes>> of(Set<UnitId> units, Instant since) {
        return database
                .sql("""
                    select unit_id, procedure_code, count(*) as cases,
                        percentile_disc(array[0.5, 0.9]) within group (order by worked_minutes) as minutes
                    from cases.ended_case
                    where unit_id = any(:units) and ended_at >= :since and ended_as = 9 and worked_minutes is not null
                    group by unit_id, procedure_code having count(*) >= :least
                    """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("since", at(since))
                .param("least", WorkedTimes.LEAST_CASES)
                .query((row, number) -> {
                    var minutes = (Integer[]) row.getArray("minutes").getArray();
                    return new Read(
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            row.getString("procedure_code"),
                            new WorkedTimes(row.getLong("cases"), minutes[0], minutes[1]));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(Read::unit, Collectors.toUnmodifiableMap(Read::procedure, Read::times)));
    }
}
