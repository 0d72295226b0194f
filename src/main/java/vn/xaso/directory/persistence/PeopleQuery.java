package vn.xaso.directory.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Holding;
import vn.xaso.directory.domain.StaffRegister;
import vn.xaso.directory.domain.StaffRegister.Person;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// The lists of people that the office looks at.
@Repository
@Transactional(readOnly = true)
public class PeopleQuery {

    private static final int PAGE = 50;

    private final JdbcClient database;
    private final StaffRegister register;
    private final Clock clock;

    PeopleQuery(JdbcClient database, StaffRegister register, Clock clock) {
        this.database = database;
        this.register = register;
        this.clock = clock;
    }

    /// Everybody who serves or served in the unit, or was registered by it, in the order of the names.
    ///
    /// @param office only those who serve there today, or null
    /// @param after the id of the last person of the page before, or null for the first page
    public Slice<PersonRow> people(UnitId unit, String text, @Nullable UUID office, @Nullable UUID after) {
        var found = database.sql("""
                        select o.id, o.full_name, o.phone, coalesce(held.titles, '') as titles,
                               coalesce(held.offices, '') as offices
                        from directory.official o
                        left join lateral (
                            select string_agg(p.title, ', ' order by h.valid_from) as titles,
                                   string_agg(distinct f.name, ', ') as offices,
                                   bool_or(p.office_id = cast(:office as uuid)) as there
                            from directory.holding h
                            join directory.position p on p.unit_id = h.unit_id and p.id = h.position_id
                            left join directory.office f on f.unit_id = p.unit_id and f.id = p.office_id
                            where h.official_id = o.id and h.unit_id = :unit
                              and h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)) held on true
                        where (o.registered_by = :unit
                               or exists (select from directory.holding x
                                          where x.official_id = o.id and x.unit_id = :unit))
                          and (cast(:office as uuid) is null or held.there)
                          and (:pattern = '' or o.folded like :pattern)
                          and (cast(:after as uuid) is null or (o.folded, o.id) > (
                                select folded, id from directory.official where id = cast(:after as uuid)))
                        order by o.folded, o.id limit :limit
                        """)
                .param("unit", unit.value())
                .param("day", LocalDate.now(clock))
                .param("office", office)
                .param("pattern", text.isBlank() ? "" : LikePattern.containing(SearchText.fold(text)))
                .param("after", after)
                .param("limit", PAGE + 1)
                .query(PersonRow.class)
                .list();
        return Slice.cut(found, PAGE, person -> person.id().toString());
    }

    /// A person whom one of the units registered, or who holds or held a position there.
    public Optional<Person> find(UUID official, Set<UnitId> units) {
        return register.findPerson(official)
                .filter(person -> units.contains(person.registeredBy())
                        || story(official).stream().anyMatch(holding -> units.contains(holding.unit())));
    }

    /// Everything a person held, the latest first.
    public List<Holding> story(UUID official) {
        return database.sql(StaffRows.HOLDING + "where h.official_id = :official order by h.valid_from desc, h.id")
                .param("official", official)
                .query((row, i) -> StaffRows.holding(row))
                .list();
    }

    /// The positions of the unit to which somebody can be appointed.
    public List<PositionRow> positions(UnitId unit) {
        return database.sql("""
                        select p.id, p.title, coalesce(f.name, '') as office
                        from directory.position p
                        left join directory.office f on f.unit_id = p.unit_id and f.id = p.office_id
                        where p.unit_id = :unit and p.valid_to is null
                        order by f.id nulls first, p.id
                        """)
                .param("unit", unit.value())
                .query(PositionRow.class)
                .list();
    }

    /// @param phone how colleagues reach the person, or null
    /// @param titles the positions of today, or empty
    public record PersonRow(
            UUID id, String fullName, @Nullable String phone, String titles, String offices) {}

    public record PositionRow(UUID id, String title, String office) {}
}
