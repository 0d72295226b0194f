package vn.xaso.cases.merging.persistence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.merging.domain.CasesOfUnits;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.merging.Joining;

/// Counts the cases of a unit and gives them another one.
@Repository
class CasesOfUnitsTable implements CasesOfUnits {

    private final JdbcClient database;

    CasesOfUnitsTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Figures figures(UnitId unit) {
        return database.sql("""
            select
                (select count(*) from cases.case_file where unit_id = :unit and open) as open,
                (select count(*) from cases.case_file where unit_id = :unit and state = 'DRAFT') as drafts,
                (select count(*) from cases.case_file where unit_id = :unit and sent and not open) as ended,
                (select count(*) from cases.leg where unit_id = :unit and side = 'RECEIVED' and open) as asked,
                (select count(*) from cases.crossing where unit_id = :unit and handed_over_at is null) as received
            """)
                .param("unit", unit.value())
                .query(Figures.class)
                .single();
    }

    @Override
    public int withoutOwner(UnitId unit, Set<UUID> people) {
        return database.sql("""
            select count(*) from cases.case_file
            where unit_id = :unit and open and assignee is not null and assignee <> all(:people)
            """)
                .param("unit", unit.value())
                .param("people", people.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    @Override
    public int onTheWay(UnitId unit) {
        return database.sql("""
            select (select count(*) from cases.leg_parcel where done_at is null and (unit_id = :unit or to_unit = :unit))
                + (select count(*) from cases.crossing where waits and (unit_id = :unit or competent_unit = :unit))
                + (select count(*) from cases.crossing_news where waits and (unit_id = :unit or receiver = :unit))
                + (select count(*) from cases.crossing_supplement s join cases.crossing c on c.id = s.crossing_id
                   where s.told_at is null and (s.unit_id = :unit or c.competent_unit = :unit))
            """)
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<UUID> open(UnitId unit) {
        return database.sql("""
            select id from cases.case_file where unit_id = :unit and (open or state = 'DRAFT') order by id
            """).param("unit", unit.value()).query(UUID.class).list();
    }

    @Override
    public Set<UUID> files(UnitId unit, List<UUID> cases) {
        return new HashSet<>(database.sql("""
            select file_id from cases.case_paper where unit_id = :from and case_id = any(:ids) and file_id is not null
            union select file_id from cases.case_document where unit_id = :from and case_id = any(:ids)
            union select file_id from cases.digitised_scan where unit_id = :from and case_id = any(:ids)
            union select p.file_id from cases.leg_paper p join cases.leg l on l.id = p.leg_id and l.side = p.side
                where p.unit_id = :from and l.unit_id = :from and (l.case_id = any(:ids) or l.open)
            union select p.file_id from cases.crossing_paper p join cases.crossing c on c.id = p.crossing_id
                where p.unit_id = :from and c.handed_over_at is null and p.file_id is not null
            union select result_file from cases.crossing
                where unit_id = :from and handed_over_at is null and result_file is not null
            """)
                .param("from", unit.value())
                .param("ids", cases.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    @Override
    public void move(Joining joining, List<UUID> cases) {
        var values = values(joining, cases);
        MovedCases.ALL.forEach(sql -> database.sql(sql).params(values).update());
    }

    @Override
    public void moveTheRest(Joining joining) {
        var values = values(joining, List.of());
        MovedCases.THE_REST.forEach(sql -> database.sql(sql).params(values).update());
    }

    private static Map<String, @Nullable Object> values(Joining joining, List<UUID> cases) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("from", joining.from().value());
        values.put("into", joining.into().value());
        values.put("ids", cases.toArray(UUID[]::new));
        values.put("at", joining.at().atOffset(java.time.ZoneOffset.UTC));
        values.put("account", joining.by().account());
        values.put("person", joining.by().person());
        values.put("name", joining.by().name());
        values.put("position", joining.by().position());
        values.put("on", joining.on());
        values.put("note", joining.words());
        values.put("oldOffices", joining.offices().keySet().toArray(UUID[]::new));
        values.put(
                "newOffices",
                joining.offices().keySet().stream().map(joining.offices()::get).toArray(UUID[]::new));
        values.put("people", joining.people().toArray(UUID[]::new));
        return values;
    }
}
