package vn.xaso.directory.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.AgencyCodeMissing;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitName;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// Answers what other modules ask about units.
@Repository
@Transactional(readOnly = true)
class UnitQuery implements Units {

    private final JdbcClient database;
    private final Clock clock;

    UnitQuery(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Unit get(UnitId id) {
        return find(id).orElseThrow(() -> new Absent("unit " + id));
    }

    @Override
    public Optional<Unit> find(UnitId id) {
        return database.sql(UnitRows.UNIT + "where u.id = :unit")
                .param("day", today())
                .param("unit", id.value())
                .query((row, i) -> UnitRows.unit(row))
                .optional();
    }

    @Override
    public Optional<Unit> findByCode(String code, LocalDate on) {
        return database.sql(UnitRows.UNIT + """
            where u.id in (select unit_id from directory.unit_name
                           where code = :code and valid_from <= :on
                             and (valid_to is null or valid_to >= :on))
            """)
                .param("day", today().isBefore(on) ? on : today())
                .param("code", code)
                .param("on", on)
                .query((row, i) -> UnitRows.unit(row))
                .optional();
    }

    @Override
    public String nameOn(UnitId id, LocalDate on) {
        var names = namesOf(id);
        if (names.isEmpty()) {
            throw new Absent("unit " + id);
        }
        return names.stream()
                .filter(name -> !name.validFrom().isAfter(on))
                .reduce((earlier, later) -> later)
                .orElseGet(names::getFirst)
                .fullName();
    }

    @Override
    public List<UnitName> namesOf(UnitId id) {
        return database.sql("""
            select code, kind, name, valid_from, valid_to from directory.unit_name
            where unit_id = :unit order by valid_from
            """)
                .param("unit", id.value())
                .query((row, i) -> UnitRows.name(row))
                .list();
    }

    @Override
    public Set<UnitId> communesOf(UnitId province) {
        return database
                .sql("""
                    select id from directory.unit
                    where (parent_id = :province
                           or parent_id in (select id from directory.unit where parent_id = :province))
                      and level = 'COMMUNE' and valid_from <= :day
                      and (valid_to is null or valid_to >= :day)
                    """)
                .param("province", province.value())
                .param("day", today())
                .query((row, i) -> new UnitId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Unit> predecessorsOf(UnitId id) {
        return neighbours("""
            where u.id in (select predecessor_id from directory.unit_succession where successor_id = :unit)
            order by n.code, u.valid_from
            """, id);
    }

    @Override
    public List<Unit> successorsOf(UnitId id) {
        return neighbours("""
            where u.id in (select successor_id from directory.unit_succession where predecessor_id = :unit)
            order by n.code, u.valid_from
            """, id);
    }

    private List<Unit> neighbours(String which, UnitId id) {
        return database.sql(UnitRows.UNIT + which)
                .param("day", today())
                .param("unit", id.value())
                .query((row, i) -> UnitRows.unit(row))
                .list();
    }

    @Override
    public List<Units.Match> search(String text, int limit) {
        var folded = SearchText.fold(text);
        if (folded.isEmpty()) {
            return List.of();
        }
        var found = database.sql("""
            select u.id, u.level, u.parent_id, n.code, n.kind, n.name, u.valid_from, u.valid_to
            from directory.unit u join directory.unit_name n on n.unit_id = u.id
            where n.folded like :pattern
            order by public.similarity(n.folded, :text) desc, u.valid_to desc nulls first, n.code, u.id
            limit :limit
            """)
                .param("pattern", LikePattern.containing(folded))
                .param("text", folded)
                .param("limit", limit)
                .query((row, i) -> UnitRows.unit(row))
                .list();
        var successors = successorsOf(found);
        return found.stream()
                .map(unit -> new Units.Match(unit, nameOf(unit), successors.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    private static UnitName nameOf(Unit unit) {
        return new UnitName(unit.code(), unit.kind(), unit.name(), unit.validFrom(), unit.validTo());
    }

    private Map<UnitId, List<Unit>> successorsOf(List<Unit> units) {
        var successors = new HashMap<UnitId, List<Unit>>();
        if (units.isEmpty()) {
            return successors;
        }
        database.sql("""
            select s.predecessor_id, u.id, u.level, u.parent_id, n.code, n.kind, n.name,
                   u.valid_from, u.valid_to
            from directory.unit_succession s
            join directory.unit u on u.id = s.successor_id
            join lateral (select code, kind, name from directory.unit_name
                          where unit_id = u.id order by valid_from desc limit 1) n on true
            where s.predecessor_id in (:units) order by n.code
            """)
                .param("units", units.stream().map(unit -> unit.id().value()).toList())
                .query(row -> {
                    successors
                            .computeIfAbsent(
                                    new UnitId(row.getObject("predecessor_id", UUID.class)), id -> new ArrayList<>())
                            .add(UnitRows.unit(row));
                });
        return successors;
    }

    @Override
    public String agencyCode(UnitId id) {
        return database.sql("""
            select code from directory.external_code
            where unit_id = :unit and system = :system and valid_from <= :day
              and (valid_to is null or valid_to >= :day)
            """)
                .param("unit", id.value())
                .param("system", AGENCY_CODES)
                .param("day", today())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new AgencyCodeMissing(get(id).fullName()));
    }

    @Override
    public Optional<Unit> findByAgencyCode(String code) {
        return database.sql("""
            select unit_id from directory.external_code
            where code = :code and system = :system and valid_from <= :day
            order by valid_from desc limit 1
            """)
                .param("code", code)
                .param("system", AGENCY_CODES)
                .param("day", today())
                .query((row, i) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .optional()
                .flatMap(this::find);
    }

    @Override
    public Set<UnitId> receiving() {
        return database
                .sql("""
                    select u.id from directory.unit u join directory.external_code c on c.unit_id = u.id
                    where c.system = :system and c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)
                      and u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)
                    """)
                .param("system", AGENCY_CODES)
                .param("day", today())
                .query((row, i) -> new UnitId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<UnitId> keptBy(UnitId successor) {
        return ids(database.sql("""
            with recursive kept as (
                select predecessor_id from directory.unit_succession
                where successor_id = :unit and registers
                union
                select s.predecessor_id from directory.unit_succession s
                join kept on s.successor_id = kept.predecessor_id where s.registers)
            select predecessor_id from kept
            """).param("unit", successor.value()));
    }

    @Override
    public List<UnitId> keepersOf(UnitId old) {
        return List.copyOf(ids(database.sql("""
            with recursive keeper as (
                select successor_id from directory.unit_succession
                where predecessor_id = :unit and registers
                union
                select s.successor_id from directory.unit_succession s
                join keeper on s.predecessor_id = keeper.successor_id where s.registers)
            select successor_id from keeper
            """).param("unit", old.value())));
    }

    @Override
    public Set<UnitId> withRegisters() {
        var all = new HashSet<>(receiving());
        all.addAll(ids(database.sql("select distinct predecessor_id from directory.unit_succession where registers")));
        return Set.copyOf(all);
    }

    private static Set<UnitId> ids(JdbcClient.StatementSpec question) {
        return question.query((row, i) -> new UnitId(row.getObject(1, UUID.class))).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
