package vn.xaso.directory.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Holding;
import vn.xaso.directory.Office;
import vn.xaso.directory.Official;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;

/// Answers what other modules ask about people and offices.
@Repository
@Transactional(readOnly = true)
class StaffQuery implements Staff {

    private static final String HELD = """
        select h.id, h.official_id, h.unit_id, p.office_id, h.position_id, p.kind, p.title,
               h.valid_from, h.valid_to, h.decision_no, o.full_name
        from directory.holding h
        join directory.position p on p.unit_id = h.unit_id and p.id = h.position_id
        join directory.official o on o.id = h.official_id
        where h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)
        """;

    private final JdbcClient database;
    private final Clock clock;

    StaffQuery(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Holding> holdingsOf(UUID official, LocalDate on) {
        return database.sql(StaffRows.HOLDING + """
            where h.official_id = :official
              and h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)
            order by h.valid_from, h.id
            """)
                .param("official", official)
                .param("day", on)
                .query((row, i) -> StaffRows.holding(row))
                .list();
    }

    @Override
    public List<Official> officialsOf(UnitId unit, LocalDate on) {
        return officials(database.sql(HELD + "and h.unit_id = :unit order by p.id, h.valid_from, h.id")
                .param("day", on)
                .param("unit", unit.value()));
    }

    @Override
    public Map<UnitId, Integer> countIn(Set<UnitId> units, LocalDate on) {
        record Count(UnitId unit, int people) {}
        return database
                .sql("""
                    select unit_id, count(distinct official_id) as people from directory.holding
                    where unit_id = any(:units) and valid_from <= :day and (valid_to is null or valid_to >= :day)
                    group by unit_id
                    """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", on)
                .query((row, number) ->
                        new Count(new UnitId(row.getObject("unit_id", UUID.class)), row.getInt("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::unit, Count::people));
    }

    @Override
    public List<Official> officialsOfOffice(UUID office, LocalDate on) {
        return officials(database.sql(HELD + "and p.office_id = :office order by p.id, h.valid_from, h.id")
                .param("day", on)
                .param("office", office));
    }

    @Override
    public Optional<Official> official(UnitId unit, UUID official, LocalDate on) {
        return officials(database.sql(HELD
                                + "and h.unit_id = :unit and h.official_id = :official order by p.id,"
                                + " h.valid_from, h.id")
                        .param("day", on)
                        .param("unit", unit.value())
                        .param("official", official))
                .stream()
                .findFirst();
    }

    private static List<Official> officials(JdbcClient.StatementSpec held) {
        Map<UUID, String> names = new LinkedHashMap<>();
        Map<UUID, List<Holding>> holdings = new LinkedHashMap<>();
        held.query(row -> {
            var holding = StaffRows.holding(row);
            names.putIfAbsent(holding.official(), row.getString("full_name"));
            holdings.computeIfAbsent(holding.official(), id -> new ArrayList<>())
                    .add(holding);
        });
        return holdings.entrySet().stream()
                .map(person -> official(person.getKey(), names, person.getValue()))
                .sorted(Comparator.comparing(
                        official -> official.holdings().getFirst().kind()))
                .toList();
    }

    private static Official official(UUID id, Map<UUID, String> names, List<Holding> holdings) {
        holdings.sort(Comparator.comparing(Holding::kind));
        return new Official(id, names.getOrDefault(id, ""), List.copyOf(holdings));
    }

    @Override
    public String name(UUID official) {
        return database.sql("select full_name from directory.official where id = :official")
                .param("official", official)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Absent("official " + official));
    }

    @Override
    public List<Office> officesOf(UnitId unit) {
        return database.sql("""
            select id, unit_id, kind, name, short_name, valid_from, valid_to from directory.office
            where unit_id = :unit and valid_from <= :day and (valid_to is null or valid_to >= :day)
            order by id
            """)
                .param("unit", unit.value())
                .param("day", LocalDate.now(clock))
                .query((row, i) -> StaffRows.office(row))
                .list();
    }

    @Override
    public List<UnitId> unitsWithOffices(int limit) {
        return database.sql("""
            select distinct unit_id from directory.office
            where valid_from <= :day and (valid_to is null or valid_to >= :day)
            order by unit_id limit :limit
            """)
                .param("day", LocalDate.now(clock))
                .param("limit", limit)
                .query((row, i) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
    }
}
